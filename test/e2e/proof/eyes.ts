/** One of Aside's buttons, and the post that X itself drew where it stands. */
export interface SeenButton {
  readonly postId: string;
  readonly author: string;
  readonly promoted: boolean;
  readonly quotes: boolean;
  /** It stands in the quoted part of another post. */
  readonly inQuote: boolean;
  /** Which article of the page, the outermost one. */
  readonly article: number;
  /** Where a hand would press it, in CSS px of the window; missing where none could. */
  readonly at?: { readonly x: number; readonly y: number };
}

/**
 * What a test sees of X in miniature from the page's own world, where React says what it has drawn,
 * whatever became of the test ids. On the page as `eyes`.
 */
export interface Eyes {
  /** X has drawn what it was about to draw, and Aside has had its turn. */
  settled(): Promise<void>;
  buttons(): SeenButton[];
  /** Posts of others with a row of actions and no button in it; adverts are left out. */
  bare(): string[];
  /** The first that fits, in the page and in its open shadow roots. */
  first(selector: string): HTMLElement | undefined;
  /** The test ids that stand on the page now, numbers and names in them replaced by `*`. */
  testIds(): string[];
}

/** To be run in the page before its own scripts. */
export function installEyes(): void {
  interface Fiber {
    readonly return: Fiber | null;
    readonly memoizedProps: Readonly<Record<string, unknown>> | null;
  }
  interface Post {
    readonly id: string;
    readonly author: { readonly handle: string };
    readonly promoted: boolean;
    readonly quote?: { readonly id: string };
  }
  const own = globalThis.fetch;
  let asked = 0;
  globalThis.fetch = async (...args) => {
    asked += 1;
    try {
      return await own(...args);
    } finally {
      // Whoever asked goes on before it counts as done.
      setTimeout(() => {
        asked -= 1;
      });
    }
  };

  /** What is to come in a moment. */
  const soon = new Set<unknown>();
  const { setTimeout: wait, clearTimeout: forget } = globalThis;
  const waiting = (work: () => void, ms = 0, ...more: unknown[]): unknown => {
    const id: unknown = wait(() => {
      soon.delete(id);
      work(...(more as []));
    }, ms);
    if (ms > 0 && ms <= 100) soon.add(id);
    return id;
  };
  Object.assign(globalThis, {
    setTimeout: waiting,
    clearTimeout(id: number) {
      soon.delete(id);
      forget(id);
    },
  });

  /** The posts that this place belongs to, the innermost first. */
  const postsAround = (element: Element): Post[] => {
    let at: Element | null = element;
    let key: string | undefined;
    while (at && key === undefined) {
      key = Object.keys(at).find((name) => name.startsWith("__reactFiber$"));
      if (key === undefined) at = at.parentElement;
    }
    const posts: Post[] = [];
    let fiber = at && key !== undefined ? (Reflect.get(at, key) as Fiber | null) : null;
    for (; fiber; fiber = fiber.return) {
      const post = fiber.memoizedProps?.["post"] as Post | string | undefined;
      if (typeof post === "object" && !posts.some(({ id }) => id === post.id)) posts.push(post);
    }
    return posts;
  };

  const outermost = (element: Element): Element | null => {
    let found = element.closest("article");
    for (let next = found; next; next = next.parentElement?.closest("article") ?? null)
      found = next;
    return found;
  };

  const eyes: Eyes = {
    async settled() {
      let quiet = 0;
      const observer = new MutationObserver(() => {
        quiet = 0;
      });
      observer.observe(document, { childList: true, subtree: true, attributes: true });
      for (let frame = 0; quiet < 3 && frame < 90; frame += 1) {
        await new Promise(requestAnimationFrame);
        quiet = asked > 0 || soon.size > 0 ? 0 : quiet + 1;
      }
      observer.disconnect();
    },
    buttons() {
      const articles: (Element | null)[] = [];
      const found: SeenButton[] = [];
      for (const host of document.querySelectorAll("article x-slot-item")) {
        const article = outermost(host);
        if (!articles.includes(article)) articles.push(article);
        const [post, ...around] = postsAround(host);
        if (!post) continue;
        const { left, top, width, height } = host.getBoundingClientRect();
        const at = { x: left + width / 2, y: top + height / 2 };
        found.push({
          postId: post.id,
          author: post.author.handle,
          promoted: post.promoted,
          quotes: post.quote !== undefined,
          inQuote: around.some(({ quote }) => quote?.id === post.id),
          article: articles.indexOf(article),
          ...(document.elementFromPoint(at.x, at.y) === host && { at }),
        });
      }
      return found;
    },
    bare() {
      const articles = [...document.querySelectorAll("article")];
      return articles.flatMap((article) => {
        const [post] = postsAround(article);
        const bar = article.querySelector('[role="group"] [data-testid="reply"]');
        if (!post || post.promoted || post.author.handle === "northwind" || !bar) return [];
        return article.querySelector("x-slot-item") ? [] : [post.id];
      });
    },
    first(selector) {
      const within = (root: ParentNode): HTMLElement | undefined => {
        const own = root.querySelector<HTMLElement>(selector);
        if (own) return own;
        for (const { shadowRoot } of root.querySelectorAll("*")) {
          const inner = shadowRoot && within(shadowRoot);
          if (inner) return inner;
        }
        return undefined;
      };
      return within(document);
    },
    testIds() {
      const found = new Set<string>();
      const look = (root: ParentNode) => {
        for (const element of root.querySelectorAll("*")) {
          const id = element.getAttribute("data-testid");
          if (id !== null)
            found.add(
              id
                .replace(/^(UserAvatar-Container-|message-(?:text-)?).*/, "$1*")
                .replaceAll(/\d{5,}(:\d+)?/g, "*"),
            );
          if (element.shadowRoot) look(element.shadowRoot);
        }
      };
      look(document);
      return [...found];
    },
  };
  Object.assign(globalThis, { eyes });
}
