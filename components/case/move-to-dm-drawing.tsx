import { MessageSquareLock } from "lucide-react";

/** A tweet's foot with the button in it, drawn small, with the same mark as on the page. Says nothing to screen readers: the words beside it do. */
export function MoveToDmDrawing() {
  return (
    <svg className="drawing" viewBox="0 0 240 112" width="240" height="112" aria-hidden="true">
      <rect x="1" y="1" width="238" height="110" rx="16" className="drawing-card" />
      <circle cx="28" cy="30" r="13" className="drawing-bar" />
      <rect x="50" y="21" width="64" height="7" rx="3.5" className="drawing-ink" />
      <rect x="120" y="21" width="38" height="7" rx="3.5" className="drawing-bar" />
      <rect x="50" y="38" width="166" height="7" rx="3.5" className="drawing-bar" />
      <rect x="50" y="52" width="118" height="7" rx="3.5" className="drawing-bar" />
      <g className="drawing-line">
        <path d="M53 84a8 7 0 1 1 5.5 6.7L54 92l.6-3.4A6.6 6.6 0 0 1 53 84z" />
        <path d="M94 88v-6a2.5 2.5 0 0 1 2.500-2.500H105m-3-3 3 3-3 3M109 81v6a2.500 2.500 0 0 1-2.500 2.500H98m3 3-3-3 3-3" />
        <path d="M144.500 91.500s-7-4.200-7-8.700a3.800 3.800 0 0 1 7-2.100 3.800 3.800 0 0 1 7 2.100c0 4.500-7 8.700-7 8.700z" />
      </g>
      <circle cx="194" cy="85" r="18" className="drawing-halo" />
      <MessageSquareLock
        className="drawing-mark"
        x="184"
        y="75"
        width="20"
        height="20"
        strokeWidth="2"
      />
    </svg>
  );
}
