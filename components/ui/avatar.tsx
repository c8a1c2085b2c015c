import { useState } from "react";
import { words } from "../../lib/platform/index.ts";

interface AvatarProps {
  readonly name: string;
  /** Address of the picture. */
  readonly picture?: string | undefined;
}

/** The profile picture, or the first letter of the name while there is none. */
export function Avatar({ name, picture }: AvatarProps) {
  const [broken, setBroken] = useState<string>();
  const shows = picture !== undefined && picture !== broken;
  return (
    <span className="avatar">
      {shows ? (
        <img
          src={picture}
          alt={words("customer_picture", name)}
          referrerPolicy="no-referrer"
          onError={() => setBroken(picture)}
        />
      ) : (
        <span aria-hidden="true">{initialOf(name)}</span>
      )}
    </span>
  );
}

/** The first letter or digit; a name may be nothing but emoji, then the first of these. */
export function initialOf(name: string): string {
  const parts = [...new Intl.Segmenter().segment(name.trim())].map(({ segment }) => segment);
  return (parts.find((part) => /[\p{L}\p{N}]/u.test(part)) ?? parts[0] ?? "").toLocaleUpperCase();
}
