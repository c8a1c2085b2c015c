/**
 * A worker that takes a database to the newest version and never comes to an end with it: it tells once the
 * first case is written anew, and keeps the transaction from closing until it is ended itself.
 */
import { openDb } from "../../lib/db/index.ts";

const telling = new Proxy(indexedDB, {
  get(target, key) {
    if (key === "open")
      return (name: string, version?: number) => {
        const request = target.open(name, version);
        request.addEventListener("upgradeneeded", () => {
          const cases = request.transaction?.objectStore("cases");
          if (cases) lookForEver(cases);
        });
        return request;
      };
    const value: unknown = Reflect.get(target, key, target);
    return typeof value === "function" ? (value as () => unknown).bind(target) : value;
  },
});

function lookForEver(cases: IDBObjectStore): void {
  const first = cases.get("case-0") as IDBRequest<{ find?: unknown } | undefined>;
  first.addEventListener("success", () => {
    if (first.result?.find !== undefined) postMessage("begun");
    lookForEver(cases);
  });
}

addEventListener("message", ({ data }: MessageEvent<string>) => {
  void openDb(data, telling).open();
});
