import { Link } from "../router.tsx";
import { store, useStore } from "../store.ts";

export function Toasts() {
  const toasts = useStore(() => store.toasts);
  return (
    <div className="toasts">
      {toasts.map(({ id, text, link }) => (
        <div key={id} role="alert" data-testid="toast" className="toast">
          <div dir="ltr">
            <span>{text} </span>
          </div>
          {link !== undefined && (
            <Link to={link} className="toast-link">
              <span>View</span>
            </Link>
          )}
        </div>
      ))}
    </div>
  );
}
