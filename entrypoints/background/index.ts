import { defineBackground } from "wxt/utils/define-background";
import { begin } from "./begin.ts";

export default defineBackground(begin);
