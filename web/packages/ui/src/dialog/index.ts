export { Dialog } from "./Dialog";
export { Drawer } from "./Drawer";
