/** Line drawings of our own, 24 by 24. */
const PATHS = {
  home: "M4 11 12 4l8 7v9h-5v-6H9v6H4z",
  search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14m5 12 5 5",
  bell: "M6 17V11a6 6 0 0 1 12 0v6l2 1H4zm4 3a2 2 0 0 0 4 0",
  chat: "M4 5h16v12H11l-4 4v-4H4z",
  spark: "M12 3v18M3 12h18M6 6l12 12M18 6 6 18",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4v5l4 2",
  studio: "M4 6h16v12H4zM9 9l6 3-6 3z",
  person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4 21c0-5 4-7 8-7s8 2 8 7",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  reply: "M20 12a8 7 0 1 1-4-6c3 2 4 4 4 6zm-8 7v3c5-1 8-5 8-10",
  repost: "M4 10V7h13l-3-3m6 10v3H7l3 3",
  heart: "M12 20C5 15 3 12 3 9a4.500 4.500 0 0 1 9-1 4.500 4.500 0 0 1 9 1c0 3-2 6-9 11z",
  chart: "M5 20v-7M12 20V5M19 20v-10",
  bookmark: "M6 4h12v17l-6-4-6 4z",
  share: "M12 15V4m-4 4 4-4 4 4M4 14v6h16v-6",
  back: "M20 12H4m7-7-7 7 7 7",
  close: "M5 5l14 14M19 5 5 19",
  photo: "M4 5h16v14H4zm0 11 5-5 4 4 3-3 4 4",
  gif: "M4 5h16v14H4zM9 10H7v4h2v-2M12 10v4M15 14v-4h2m-2 2h2",
  poll: "M5 7h9M5 12h14M5 17h6",
  smile: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 14c2 3 6 3 8 0M9 9h.01M15 9h.01",
  calendar: "M4 6h16v14H4zM4 10h16M9 3v4M15 3v4",
  pin: "M12 21c5-6 7-9 7-11a7 7 0 1 0-14 0c0 2 2 5 7 11m0-13a2 2 0 1 0 0 4 2 2 0 0 0 0-4",
  flag: "M6 21V4h12l-3 4 3 4H6",
  pencil: "M4 20l1-5L16 4l4 4L9 19z",
  globe: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c4 5 4 13 0 18M12 3c-4 5-4 13 0 18",
  check: "M7 12l4 4 7-8",
  send: "M4 12 20 4l-5 16-4-6z",
  mic: "M9 5a3 3 0 0 1 6 0v6a3 3 0 0 1-6 0zM5 11a7 7 0 0 0 14 0M12 18v3",
  mail: "M3 6h18v12H3zm0 0 9 8 9-8",
  gear: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v4M12 18v4M2 12h4M18 12h4",
  play: "M7 4l13 8-13 8z",
  mark: "M5 5h14v10h-8l-4 4v-4H5z",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
      <g>
        <path d={PATHS[name]} />
      </g>
    </svg>
  );
}

export function Verified() {
  return (
    <svg
      viewBox="0 0 22 22"
      aria-label="Verified account"
      role="img"
      data-testid="icon-verified"
      className="verified"
    >
      <g>
        <circle cx="11" cy="11" r="9" />
        <path d="M7 11l3 3 5-6" />
      </g>
    </svg>
  );
}
