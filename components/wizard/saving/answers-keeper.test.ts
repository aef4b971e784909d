import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, emptyAnswers } from '@/policy/answers';
import { AnswersKeeper } from './answers-keeper';
import { type SaveRequest, type SaveResult } from './save-request';

const PAUSE = 700;

/** A keeper over a server that answers what the test says, and remembers what it was sent. */
function keeperOver(...results: (SaveResult | Error)[]) {
  const requests: SaveRequest[] = [];
  const save = async (request: SaveRequest): Promise<SaveResult> => {
    requests.push(request);
    const result = results.shift() ?? { outcome: 'saved', edit: request.expectedEdit + 1, elsewhere: {} };
    if (result instanceof Error) throw result;
    return result;
  };
  return { keeper: new AnswersKeeper({ serviceId: 's', answers: emptyAnswers(), edit: 0, pending: {}, save }), requests };
}

const children = (part: Partial<Answers['children']>): Answers['children'] => ({ ...emptyAnswers().children, ...part });
const payments = (part: Partial<Answers['payments']>): Answers['payments'] => ({ ...emptyAnswers().payments, ...part });

describe('AnswersKeeper', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    vi.useFakeTimers();
    kept.clear();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('sends a topic once typing pauses, and then keeps no copy in the browser', async () => {
    const { keeper, requests } = keeperOver();
    keeper.change('children', children({ minimumAge: 1 }));
    keeper.change('children', children({ minimumAge: 14 }));
    expect(keeper.kept().saving).toBe('saving');
    expect(kept.size).toBe(1);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(requests.map((request) => request.topics)).toEqual([{ children: children({ minimumAge: 14 }) }]);
    expect(keeper.kept().saving).toBe('saved');
    expect(kept.size).toBe(0);
  });

  it('sends what can be accepted, and beside it what was typed', async () => {
    const { keeper, requests } = keeperOver();
    const typed = { ...children({ forChildren: false }), minimumAge: 'twelve' };
    keeper.change('children', typed);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(requests[0]?.topics).toEqual({ children: children({ forChildren: false }) });
    expect(requests[0]?.pending).toEqual({ children: typed });
    expect(keeper.kept().unacceptable).toEqual(['children']);
  });

  it('says that there is no connection, keeps everything, and repeats until it arrives', async () => {
    const { keeper, requests } = keeperOver(new TypeError('no connection'), { outcome: 'failed' });
    keeper.change('children', children({ minimumAge: 14 }));
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(keeper.kept().saving).toBe('offline');
    expect(kept.size).toBe(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(requests).toHaveLength(3);
    expect(keeper.kept().saving).toBe('saved');
  });

  it('puts a change of somebody else to another question together with mine', async () => {
    const { keeper, requests } = keeperOver({ outcome: 'conflict', edit: 5, theirs: { children: children({ forChildren: true }) } });
    keeper.change('children', children({ minimumAge: 14 }));
    await vi.advanceTimersByTimeAsync(2 * PAUSE);
    expect(requests[1]?.expectedEdit).toBe(5);
    expect(requests[1]?.topics).toEqual({ children: children({ minimumAge: 14, forChildren: true }) });
    expect(keeper.kept().conflicts).toEqual([]);
  });

  it('asks when both answered one question, goes on saving other topics, and saves what is decided', async () => {
    const { keeper, requests } = keeperOver({ outcome: 'conflict', edit: 5, theirs: { children: children({ minimumAge: 16 }) } });
    keeper.change('children', children({ minimumAge: 14 }));
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(keeper.kept().conflicts).toEqual([{ topic: 'children', contradictions: [{ field: 'minimumAge', mine: 14, theirs: 16 }] }]);
    keeper.change('payments', payments({ taken: false }));
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(requests[1]?.topics).toEqual({ payments: payments({ taken: false }) });
    expect(keeper.kept().saving).toBe('waiting');
    keeper.decide({ children: ['minimumAge'] });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(keeper.kept().answers.children.minimumAge).toBe(16);
    expect(keeper.kept().saving).toBe('saved');
  });

  it('takes a save that counted as lost and arrived for its own, not for somebody else’s', async () => {
    const { keeper } = keeperOver({ outcome: 'failed' }, { outcome: 'conflict', edit: 1, theirs: { children: children({ minimumAge: 14 }) } });
    keeper.change('children', children({ minimumAge: 14 }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(keeper.kept().conflicts).toEqual([]);
    expect(keeper.kept().saving).toBe('saved');
  });

  it('takes out what refers to a row with the row, and brings all of it back', async () => {
    const { keeper } = keeperOver();
    const groups = [{ ...row, id: 'users' }];
    keeper.change('subjects', { ...emptyAnswers().subjects, groups });
    keeper.change('rights', { ...emptyAnswers().rights, subjectsOfRights: ['users'] });
    keeper.remove('subjects', emptyAnswers().subjects, { target: 'subjects.groups', id: 'users' }, 'users of the service');
    expect(keeper.kept().answers.rights.subjectsOfRights).toBeNull();
    expect(keeper.kept().removed).toBe('users of the service');
    keeper.bringBack();
    expect(keeper.kept().answers.rights.subjectsOfRights).toEqual(['users']);
    expect(keeper.kept().answers.subjects.groups?.map((group) => group.id)).toEqual(['users']);
    await vi.advanceTimersByTimeAsync(PAUSE);
  });
});

const row = { kind: 'users', name: null, singular: null, definition: null, role: null, onBehalfOf: null, channels: null, partyDuties: null };
