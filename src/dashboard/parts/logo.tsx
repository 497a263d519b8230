interface LogoProps {
  /** Edge in CSS pixels. */
  readonly size: number;
}

/** The product's mark: three agents on one flow, one of them lit. */
export function Logo({ size }: LogoProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#4a54d1" />
      <path
        d="M7 20.5c4.5 0 4.5-9 9-9s4.5 9 9 9"
        fill="none"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <circle cx="7" cy="20.5" r="2.8" fill="#fff" />
      <circle cx="16" cy="11.5" r="2.8" fill="#ffd166" />
      <circle cx="25" cy="20.5" r="2.8" fill="#fff" />
    </svg>
  );
}
