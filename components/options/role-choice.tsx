import { useId } from "react";
import type { Role } from "../../lib/etiquette/index.ts";
import { words } from "../../lib/platform/index.ts";

const ROLES = ["service", "marketing", "creator"] as const;

interface RoleChoiceProps {
  readonly role: Role;
  readonly onRole: (role: Role) => void;
}

/** What the person does on X. */
export function RoleChoice({ role, onRole }: RoleChoiceProps) {
  const id = useId();
  return (
    <fieldset className="roles">
      <legend>{words("options_role")}</legend>
      {ROLES.map((one) => (
        <label key={one} className="role">
          <input
            type="radio"
            name={id}
            checked={role === one}
            aria-describedby={`${id}-${one}`}
            onChange={() => onRole(one)}
          />
          <span>
            {words(`options_role_${one}`)}
            <span id={`${id}-${one}`} className="quiet role-hint">
              {words(`options_role_${one}_hint`)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
