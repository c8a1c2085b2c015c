import { createContext, useContext } from "react";

/** Where X Chat is: on its own pages the address says so, in the dock the dock remembers. */
export interface ChatNav {
  place: "chat" | "dock";
  path: string;
  /** What a link brought along for the box. */
  text: string;
  go: (path: string, replace?: boolean) => void;
}

export const ChatNavContext = createContext<ChatNav>({
  place: "chat",
  path: "/i/chat",
  text: "",
  go: () => undefined,
});

export const useChatNav = () => useContext(ChatNavContext);
