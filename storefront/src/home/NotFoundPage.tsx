import { Link } from "react-router";
import { Page } from "../ui/parts";

export function NotFoundPage() {
  return (
    <Page title="Page not found" narrow>
      <p>This page does not exist or has moved.</p>
      <Link to="/" className="button primary">
        Continue shopping
      </Link>
    </Page>
  );
}
