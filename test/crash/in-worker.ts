/** What a life of the worker is given before its first line. */
export interface LifeConfig {
  /** How far the browser's clock is ahead of the machine's, in ms; it may be set to anything. */
  readonly ahead: number;
  /** How far time itself has been put forward, in ms: that a clock was set does not tell in it. */
  readonly forward: number;
  /** Where to stand still, and at which time of coming there. */
  readonly stop?: { readonly point: string; readonly nth: number };
}

/** What the worker tells of itself, each time it comes to a point. */
export interface Passed {
  readonly point: string;
  /** It stands still here. */
  readonly stopped?: true;
  /** One exchange with X's API. */
  readonly call?: { readonly on: string; readonly came: number | "cut" };
}

/** The name by which the worker tells. */
export const TELL = "crashTell";

/**
 * Runs inside the worker before its own script: lets each await point be told of, counted and stood
 * still at. Names nothing outside of itself, for it travels as text. The product's script is not touched.
 */
export function inWorker(tellName: string): void {
  const scope = globalThis as unknown as Record<string, unknown> & {
    chrome: Record<string, Record<string, unknown>>;
    crashRun?: {
      begin(config: LifeConfig): void;
      time(ahead: number, forward: number): void;
      stop(at: LifeConfig["stop"]): void;
    };
  };
  const tell = (said: string) => (scope[tellName] as ((said: string) => void) | undefined)?.(said);
  let ahead = 0;
  let forward = 0;
  let stop: LifeConfig["stop"];
  let left = 0;
  /** A life that nobody watches waits with its rows: whatever it did to them could not be told of. */
  const begun = Promise.withResolvers<void>();
  let isBegun = false;
  type Answer = (reply: unknown) => void;
  scope.crashRun = {
    begin(config) {
      ({ ahead, forward, stop } = config);
      left = stop?.nth ?? 0;
      isBegun = true;
      begun.resolve();
    },
    time(browser, steady) {
      ahead = browser;
      forward = steady;
    },
    stop(at) {
      stop = at;
      left = at?.nth ?? 0;
    },
  };

  function pass(point: string, call?: Passed["call"]): void {
    const here = stop?.point === point && (left -= 1) === 0;
    if (here) stop = undefined;
    tell(JSON.stringify({ point, ...(here && { stopped: true }), ...(call && { call }) }));
    // The browser holds the whole worker here; what is on its way to X or to the disk goes on.
    // oxlint-disable-next-line no-debugger
    if (here) debugger;
  }

  // Time.
  const RealDate = Date;
  const now = () => RealDate.now() + ahead;
  scope["Date"] = new Proxy(RealDate, {
    construct: (target, given, as) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, as) as object,
    get: (target, key) => (key === "now" ? now : (Reflect.get(target, key) as unknown)),
  });
  const realSteady = performance.now.bind(performance);
  performance.now = () => realSteady() + forward;
  const realDeadline = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (ms) => realDeadline(ms / 8);

  // The disk.
  const written = new WeakMap<IDBTransaction, string[]>();
  const nameOf = (store: string, value: unknown): string => {
    const state = (value as { state?: { name?: unknown } } | undefined)?.state?.name;
    return typeof state === "string" ? `${store} ${state}` : store;
  };
  const stores = IDBObjectStore.prototype as unknown as Record<string, unknown>;
  const wrap = (
    on: Record<string, unknown>,
    name: string,
    around: (self: unknown, given: unknown[], real: (...others: unknown[]) => unknown) => unknown,
  ): void => {
    const real = on[name] as (...all: unknown[]) => unknown;
    on[name] = function (this: unknown, ...given: unknown[]) {
      return around(this, given, (...others) =>
        real.apply(this, others.length > 0 ? others : given),
      );
    };
  };
  for (const name of ["put", "add", "delete", "clear"]) {
    wrap(stores, name, (self, given, real) => {
      const { name: store, transaction } = self as IDBObjectStore;
      const what = name === "put" || name === "add" ? nameOf(store, given[0]) : `${store} ${name}`;
      pass(`before writing ${what}`);
      const request = real() as IDBRequest;
      const all = written.get(transaction) ?? [];
      if (!all.includes(what)) all.push(what);
      written.set(transaction, all);
      request.addEventListener("success", () => pass(`written ${what}, not committed`));
      return request;
    });
  }
  for (const on of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const name of ["get", "getAll", "getAllKeys", "openCursor", "openKeyCursor", "count"]) {
      wrap(on as unknown as Record<string, unknown>, name, (self, _given, real) => {
        const request = real() as IDBRequest;
        const store =
          self instanceof IDBIndex ? self.objectStore.name : (self as IDBObjectStore).name;
        request.addEventListener("success", () => pass(`read ${store}`), { once: true });
        return request;
      });
    }
  }
  wrap(
    IDBDatabase.prototype as unknown as Record<string, unknown>,
    "transaction",
    (_self, _given, real) => {
      const transaction = real() as IDBTransaction;
      if (transaction.mode === "readwrite")
        transaction.addEventListener("complete", () => {
          const what = written.get(transaction);
          if (what) pass(`stored ${what.join(" + ")}`);
        });
      return transaction;
    },
  );
  wrap(
    IDBDatabase.prototype as unknown as Record<string, unknown>,
    "createObjectStore",
    (_self, given, real) => {
      pass(`before making the table ${String(given[0])}`);
      return real();
    },
  );
  wrap(IDBFactory.prototype as unknown as Record<string, unknown>, "open", (_self, given, real) => {
    const name = String(given[0]);
    const open = () => {
      pass(`before opening ${name}`);
      const request = real() as IDBOpenDBRequest;
      request.addEventListener("upgradeneeded", () => {
        pass(`before migrating ${name}`);
        request.transaction?.addEventListener("complete", () => pass(`migrated ${name}`));
      });
      request.addEventListener("success", () => pass(`opened ${name}`));
      return request;
    };
    return isBegun ? open() : later(open);
  });

  /** Stands in for a request that is made once the life has begun. */
  function later(open: () => IDBOpenDBRequest): object {
    let made: IDBOpenDBRequest | undefined;
    const standIn: Record<string, unknown> = {};
    for (const name of ["result", "transaction", "error"] as const)
      Object.defineProperty(standIn, name, { get: () => made?.[name] });
    void begun.promise.then(() => {
      made = open();
      for (const type of ["upgradeneeded", "success", "error", "blocked"])
        made.addEventListener(type, (event) =>
          (standIn[`on${type}`] as ((event: Event) => void) | undefined)?.(event),
        );
    });
    return standIn;
  }

  // X.
  const realFetch = fetch;
  scope["fetch"] = async (input: string | URL | Request, init?: RequestInit) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.hostname !== "api.x.com") return realFetch(input, init);
    const on = `${init?.method ?? "GET"} ${url.pathname}`;
    const point = `${init?.method ?? "GET"} ${url.pathname.replaceAll(/\d{5,}|(?<=username\/)\w+/g, "*")}`;
    pass(`before asking X ${point}`);
    try {
      const answer = await realFetch(input, init);
      const text = await answer.text();
      let came: number | "cut" = answer.status;
      try {
        if (text !== "") JSON.parse(text);
      } catch {
        // Nobody can read anything in it.
        came = "cut";
      }
      pass(`X has answered ${point}`, { on, came });
      return new Response(answer.status === 204 ? null : text, {
        status: answer.status,
        headers: answer.headers,
      });
    } catch (error) {
      pass(`cut off from X ${point}`, { on, came: "cut" });
      throw error;
    }
  };

  // The browser.
  wrap(
    LockManager.prototype as unknown as Record<string, unknown>,
    "request",
    (_self, given, real) => {
      const [name, work] = given as [string, (lock: Lock | null) => unknown];
      pass("before waiting for the lock of a refresh");
      return real(name, async (lock: Lock | null) => {
        pass("holds the lock of a refresh");
        const came = await work(lock);
        pass("gives back the lock of a refresh");
        return came;
      });
    },
  );
  const asked = {
    alarms: ["get", "create", "clear"],
    permissions: ["contains"],
    scripting: ["executeScript"],
    tabs: ["query", "get", "update", "create", "sendMessage"],
  };
  const apis = scope.chrome;
  for (const [part, names] of Object.entries(asked)) {
    const api = apis[part];
    for (const name of api ? names : [])
      wrap(api ?? {}, name, (_self, _given, real) => {
        pass(`before ${part}.${name}`);
        return (real() as Promise<unknown>).then((came) => {
          pass(`after ${part}.${name}`);
          return came;
        });
      });
  }
  const messages = apis["runtime"]?.["onMessage"] as Record<string, unknown>;
  wrap(messages, "addListener", (_self, given, real) => {
    const [hear] = given as [(message: unknown, from: unknown, answer: Answer) => unknown];
    return real((message: { aside?: string } | undefined, from: unknown, answer: Answer) => {
      const about = message?.aside ?? "something";
      pass(`heard ${about}`);
      return hear(message, from, (reply) => {
        pass(`before answering ${about}`);
        answer(reply);
        pass(`answered ${about}`);
      });
    });
  });
}
