import { expect, it } from 'vitest';
import { audit } from '@/policy/audit/audit';
import { readPasted } from '@/policy/audit/read-file';
import { cutAtMarks } from './marks';

it('cuts a block into pieces that give its text again, each mark beginning once', () => {
  const { text, findings } = audit(readPasted('1.1. Пользователь безотзывно соглашается с политикой, используя сайт. Пользуясь сайтом, вы соглашаетесь; пишите [email protected].'));
  const listed = findings.map((finding, order) => ({ finding, order })).filter(({ finding }) => finding.place?.block === 0);
  const pieces = cutAtMarks(text.blocks[0]?.text ?? '', listed);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text.blocks[0]?.text);
  expect(pieces.flatMap(({ begins }) => begins.map(({ order }) => order)).sort()).toEqual(listed.map(({ order }) => order).sort());
});
