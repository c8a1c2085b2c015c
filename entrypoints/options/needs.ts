import "../../components/replies/library.css";

export { NeedsSection } from "../../components/options/needs-section.tsx";
