import { Link } from "../router.tsx";
import { Header } from "./Header.tsx";

export function NotFound({ what }: { what: string }) {
  return (
    <div tabIndex={0}>
      <Header title={what === "post" ? "Post" : "Page"} />
      <div data-testid="error-detail" className="not-found">
        <span>Hmm...this page doesn’t exist. Try searching for something else.</span>
        <Link to="/home" className="pill accent-fill">
          <span>Home</span>
        </Link>
      </div>
    </div>
  );
}
