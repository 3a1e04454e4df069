import { Link } from "react-router";
import { Page } from "../ui/parts";

export function NotFoundPage() {
  return (
    <Page title="There is nothing here" narrow>
      <p>The page you were looking for has moved or never was.</p>
      <Link to="/" className="button primary">
        To the shop
      </Link>
    </Page>
  );
}
