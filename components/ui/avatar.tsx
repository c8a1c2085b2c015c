import { useState } from "react";
import { words } from "../../lib/platform/index.ts";
import { initialOf } from "./initial.ts";

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
