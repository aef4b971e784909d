import { type DiffPart } from '@/policy/versions/word-diff';

/** A redline as in print: struck and underlined, not only coloured. */
export function RedlineParts({ parts }: { parts: readonly DiffPart[] }) {
  return parts.map((part, place) =>
    part.kind === 'added' ? (
      <ins key={place} className="text-good underline">
        {part.text}
      </ins>
    ) : part.kind === 'removed' ? (
      <del key={place} className="text-stop line-through">
        {part.text}
      </del>
    ) : (
      part.text
    ),
  );
}
