import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// The first import of a lazy module takes a while on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
