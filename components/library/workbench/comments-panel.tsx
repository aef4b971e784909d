'use client';

import { useState } from 'react';
import { type Passage } from '@/policy/revisions/passage';
import { useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { LabelledField } from '@/components/ui/labelled';
import { TextArea } from '@/components/ui/text-input';
import { type Failed, type ShownComment } from './draft';

interface CommentsPanel {
  comments: readonly ShownComment[];
  /** What is marked in the text now: what a new comment is about. */
  passage: Passage | null;
  readOnly: boolean;
  onComment: (comment: { parentId: string | null; passage: Passage | null; body: string; suggestion: string | null }) => Promise<{ outcome: string } | Failed>;
  onResolve: (commentId: string, resolution: 'resolved' | 'declined' | null) => void;
  onAccept: (commentId: string) => void;
}

/** Remarks of lawyers to each other, each on its passage; a suggestion can be taken into the draft. */
export function CommentsPanel({ comments, passage, readOnly, onComment, onResolve, onAccept }: CommentsPanel) {
  const text = useText().workbench.comments;
  const [body, setBody] = useState('');
  const [suggestion, setSuggestion] = useState('');
  const [failed, setFailed] = useState(false);
  const marked = passage !== null && passage.quote !== '' ? passage : null;
  const open = comments.filter(({ resolution }) => resolution === null);
  const closed = comments.filter(({ resolution }) => resolution !== null);
  return (
    <section aria-labelledby="comments-title" className="space-y-2">
      <h2 id="comments-title" className="text-lead font-medium">
        {text.title} <span className="text-small text-quiet tabular-nums">{open.length}</span>
      </h2>
      {open.length === 0 ? <p className="text-quiet">{text.none}</p> : null}
      <ul className="border-t">
        {open.map((comment) => (
          <Remark key={comment.id} comment={comment} readOnly={readOnly} onComment={onComment} onResolve={onResolve} onAccept={onAccept} />
        ))}
      </ul>
      <form
        className="space-y-1"
        onSubmit={(event) => {
          event.preventDefault();
          void onComment({ parentId: null, passage: marked, body, suggestion: marked && suggestion !== '' ? suggestion : null })
            .catch(() => ({ outcome: 'failed' }))
            .then(({ outcome }) => {
              setFailed(outcome !== 'commented');
              if (outcome !== 'commented') return;
              setBody('');
              setSuggestion('');
            });
        }}
      >
        {marked ? (
          <blockquote className="border-l-2 pl-1 font-mono text-small whitespace-pre-line">{marked.quote}</blockquote>
        ) : (
          <p className="text-small text-quiet">{text.markFirst}</p>
        )}
        <LabelledField id="comment-body" label={text.body} message={failed ? text.failed : undefined}>
          <TextArea id="comment-body" value={body} onChange={(event) => setBody(event.target.value)} />
        </LabelledField>
        {marked ? (
          <LabelledField id="comment-suggestion" label={text.suggestion} hint={text.suggestionHint}>
            <TextArea id="comment-suggestion" className="font-mono text-small!" value={suggestion} onChange={(event) => setSuggestion(event.target.value)} />
          </LabelledField>
        ) : null}
        <Button type="submit" disabled={body.trim() === '' && suggestion === ''}>
          {text.add}
        </Button>
      </form>
      {closed.length > 0 ? (
        <details>
          <summary className="cursor-pointer">
            {text.closed} <span className="text-quiet tabular-nums">({closed.length})</span>
          </summary>
          <ul className="border-t">
            {closed.map((comment) => (
              <Remark key={comment.id} comment={comment} readOnly={readOnly} onComment={onComment} onResolve={onResolve} onAccept={onAccept} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function Remark({ comment, readOnly, onComment, onResolve, onAccept }: { comment: ShownComment } & Pick<CommentsPanel, 'readOnly' | 'onComment' | 'onResolve' | 'onAccept'>) {
  const text = useText().workbench.comments;
  const [reply, setReply] = useState('');
  return (
    <li className="space-y-1 border-b py-1">
      <p className="text-small text-quiet">
        {comment.author}, {comment.at}
        {comment.resolution ? ` · ${text.resolutions[comment.resolution]}${comment.resolvedBy ? `: ${comment.resolvedBy}` : ''}` : ''}
      </p>
      {comment.passage ? (
        <blockquote className="border-l-2 pl-1 font-mono text-small whitespace-pre-line">
          <span className="text-quiet">{comment.passage.file}: </span>
          {comment.suggestion === null ? comment.passage.quote : <del className="text-stop">{comment.passage.quote}</del>}
          {comment.suggestion === null ? null : <ins className="text-good"> {comment.suggestion}</ins>}
        </blockquote>
      ) : null}
      {comment.body ? <p className="whitespace-pre-line">{comment.body}</p> : null}
      {comment.replies.map((one) => (
        <p key={one.id} className="border-l pl-2 whitespace-pre-line">
          <span className="text-small text-quiet">
            {one.author}, {one.at}:{' '}
          </span>
          {one.body}
        </p>
      ))}
      <div className="flex flex-wrap gap-1">
        {comment.resolution === null ? (
          <>
            {comment.suggestion !== null && !readOnly ? <Button onClick={() => onAccept(comment.id)}>{text.accept}</Button> : null}
            {comment.suggestion !== null ? <Button onClick={() => onResolve(comment.id, 'declined')}>{text.decline}</Button> : null}
            <Button onClick={() => onResolve(comment.id, 'resolved')}>{text.resolve}</Button>
          </>
        ) : comment.resolution === 'accepted' ? null : (
          <Button onClick={() => onResolve(comment.id, null)}>{text.reopen}</Button>
        )}
      </div>
      {comment.resolution === null ? (
        <form
          className="flex gap-1"
          onSubmit={(event) => {
            event.preventDefault();
            void onComment({ parentId: comment.id, passage: null, body: reply, suggestion: null }).then(({ outcome }) => outcome === 'commented' && setReply(''));
          }}
        >
          <TextArea aria-label={text.reply} placeholder={text.reply} className="min-h-5!" value={reply} onChange={(event) => setReply(event.target.value)} />
          <Button type="submit" disabled={reply.trim() === ''}>
            {text.send}
          </Button>
        </form>
      ) : null}
    </li>
  );
}
