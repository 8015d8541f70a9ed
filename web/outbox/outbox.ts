import type { Question } from '../../db/vocabulary.ts';
import { ApiError } from '../api/problem.ts';
import { memoryStorage } from './memory-storage.ts';
import { type OutboxView, type Shut, viewOf } from './outbox-view.ts';
import { backOff, isFinal, turnLength } from './patience.ts';
import { inOrder, type OutboxStorage, type Refused, type Transport, type Waiting, type Wish } from './waiting.ts';

/** Keeps what a person logged until the server has it: in order, once, and never dropped without the person's word. */
export class Outbox {
  #storage: OutboxStorage = memoryStorage();
  readonly #ready: Promise<void>;
  readonly #send: Transport;
  readonly #page = `${Math.random()}`;
  readonly #sent = new Map<string, readonly Question[]>();
  readonly #undone = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #waiting: readonly Waiting[] = [];
  #order = 0;
  #failures = 0;
  #shut: Shut | null = null;
  #running: Promise<void> | undefined;
  #again = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #view: OutboxView;

  constructor(storage: Promise<OutboxStorage>, send: Transport) {
    this.#send = send;
    this.#view = this.#look();
    this.#ready = storage.then(
      async (opened) => {
        this.#storage = opened;
        await this.#read();
      },
      () => this.#tell(),
    );
  }

  readonly view = (): OutboxView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Resolves when it is kept on this device; sending begins at once. */
  async put(id: string, wish: Wish): Promise<void> {
    await this.#ready;
    this.#undone.delete(id);
    await this.#update(id, (current) => ({
      ...wish,
      id,
      order: current?.order ?? ++this.#order,
      version: (current?.version ?? 0) + 1,
      tried: current?.tried ?? this.#sent.has(id),
      refusal: null,
    }));
    void this.flush();
  }

  /** Takes an item back, here and on the server. What was never sent is simply forgotten. */
  async remove(id: string, kind: Wish['kind'], known = false): Promise<void> {
    await this.#ready;
    this.#undone.add(id);
    await this.#update(id, (current) => {
      if (!known && !current?.tried && !this.#sent.has(id)) return undefined;
      const order = current?.order ?? ++this.#order;
      return { kind, body: null, id, order, version: (current?.version ?? 0) + 1, tried: true, refusal: null };
    });
    void this.flush();
  }

  /** Only on the person's own word: what the server refused and they don't want any more. */
  async discard(id: string): Promise<void> {
    await this.#update(id, () => undefined);
  }

  /** On leaving: nothing stays. */
  async clear(): Promise<void> {
    await this.#ready;
    clearTimeout(this.#timer);
    await this.#storage.clear();
    await this.#read();
  }

  /** Sends what waits. Many calls at once are one; one that comes while an attempt is failing tries again at once. */
  flush(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    clearTimeout(this.#timer);
    this.#running = this.#run().finally(() => {
      this.#running = undefined;
      if (!this.#again) return;
      this.#again = false;
      void this.flush();
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    await this.#ready;
    this.#again = false;
    await this.#read();
    if (!this.#waiting.some(({ refusal }) => !refusal)) return;
    if (!(await this.#takeTurn())) return this.#later(backOff(1));
    try {
      let closed: Shut | null = null;
      for (const { id, body, refusal } of this.#waiting) {
        // A closed team still lets go of what shall be gone.
        if (refusal || (closed && body !== null)) continue;
        const came = (await this.#takeTurn()) && (await this.#sendOne(id));
        if (came === 'team_closed') closed = came;
        else if (came === 'not_joined') this.#shut = came;
        if (!came || came === 'not_joined') return;
      }
      this.#failures = 0;
      this.#shut = closed;
    } finally {
      await this.#storage.endTurn(this.#page).catch(() => {});
      await this.#read();
    }
  }

  #takeTurn(): Promise<boolean> {
    const now = Date.now();
    return this.#storage.takeTurn(this.#page, now + turnLength, now).catch(() => true);
  }

  /** False where going on makes no sense now; or why the server takes nothing from this device. */
  async #sendOne(id: string): Promise<boolean | Shut> {
    const wish = await this.#update(id, (current) => current && { ...current, tried: true });
    if (!wish) return true;
    const settle = (refusal: Refused | null) =>
      this.#update(id, (current) => {
        if (current?.version !== wish.version) return current;
        return refusal ? { ...current, refusal } : undefined;
      });
    try {
      const { questions } = await this.#send(wish);
      if (wish.body === null) this.#sent.delete(id);
      else this.#sent.set(id, questions.length > 0 ? questions : (this.#sent.get(id) ?? []));
      this.#failures = 0;
      if (this.#shut === 'not_joined') this.#shut = null;
      await settle(null);
      return true;
    } catch (error) {
      const problem = error instanceof ApiError ? error : new ApiError('unreadable', 0);
      if (problem.status === 401) return 'not_joined';
      if (problem.code === 'team_closed') return problem.code;
      if (!isFinal(problem)) {
        this.#failures++;
        this.#later(backOff(this.#failures, problem.retryAfter));
        return false;
      }
      const { code, title, fields } = problem;
      // What shall be gone and cannot be found is gone.
      if (wish.body === null && (problem.status === 404 || problem.status === 410)) await settle(null);
      else {
        this.#undone.delete(id);
        const messages = fields.map(({ message }) => message);
        await settle({ code, title, messages, today: serversDay(fields) });
      }
      return true;
    }
  }

  #later(milliseconds: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  async #update(id: string, change: (current: Waiting | undefined) => Waiting | undefined) {
    let kept: Waiting | undefined;
    try {
      kept = await this.#storage.update(id, change);
    } catch {
      this.#storage = memoryStorage(this.#waiting);
      kept = await this.#storage.update(id, change);
    }
    const others = this.#waiting.filter((waiting) => waiting.id !== id);
    this.#waiting = kept ? inOrder([...others, kept]) : others;
    this.#tell();
    return kept;
  }

  async #read() {
    this.#waiting = await this.#storage.all().catch(() => this.#waiting);
    this.#order = Math.max(this.#order, ...this.#waiting.map(({ order }) => order));
    this.#tell();
  }

  #tell() {
    this.#view = this.#look();
    for (const listener of this.#listeners) listener();
  }

  #look(): OutboxView {
    return viewOf({
      waiting: this.#waiting,
      persistent: this.#storage.persistent,
      failed: this.#failures > 0,
      shut: this.#shut,
      sent: this.#sent,
      undone: this.#undone,
    });
  }
}

function serversDay(fields: ApiError['fields']): string | undefined {
  const today = fields.find(({ field, code }) => field === 'day' && code !== 'wrong_format')?.values?.today;
  return today === undefined ? undefined : String(today);
}
