import { useEffect, useState } from "react";
import { navigate } from "../router.tsx";
import { say } from "../say.ts";

export function SearchBox({ given = "" }: { given?: string }) {
  const [words, setWords] = useState(given);
  useEffect(() => setWords(given), [given]);
  return (
    <form
      role="search"
      aria-label={say("search")}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== "")
          navigate(`/search?q=${encodeURIComponent(words.trim())}&src=typed_query`);
      }}
    >
      <div data-testid="SearchBox_Search_Input_label">
        <input
          dir="auto"
          role="combobox"
          aria-expanded="false"
          data-testid="SearchBox_Search_Input"
          placeholder={say("search")}
          aria-label="Search query"
          className="search"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
    </form>
  );
}
