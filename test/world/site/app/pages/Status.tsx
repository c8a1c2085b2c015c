import { Conversation } from "../Conversation.tsx";
import { usePost } from "../store.ts";
import { Header } from "./Header.tsx";
import { NotFound } from "./NotFound.tsx";
import { useTitle } from "./useTitle.ts";

export function Status({ id }: { id: string }) {
  const focal = usePost(id);
  useTitle(focal ? `${focal.author.name} on X: "${focal.text}" / X` : undefined);
  return (
    <div aria-label="Home timeline" tabIndex={0}>
      <Header title="Post" />
      <Conversation id={id} place="reply" missing={<NotFound what="post" />} />
    </div>
  );
}
