import { useRef, useState } from "react";
import { problemWords } from "../../lib/messages/index.ts";

/** One question to the worker at a time, with what went wrong as a sentence. */
export function useAsk() {
  const busy = useRef(false);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();

  /** @param work gives back what to tell the person, or nothing. */
  async function ask(work: () => Promise<string | undefined>) {
    if (busy.current) return;
    busy.current = true;
    setAsking(true);
    setProblem(undefined);
    try {
      setProblem(await work());
    } catch (error) {
      setProblem(problemWords(error));
    } finally {
      busy.current = false;
      setAsking(false);
    }
  }
  return { asking, problem, ask };
}
