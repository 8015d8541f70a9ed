import { createHmac } from 'node:crypto';
import { planTeam } from '../../server/publication/plan.ts';
import { holdToUsual, type Logs } from '../../server/publication/usual.ts';
import type { WaitingPiece } from '../../server/publication/waiting.ts';
import type { MadePiece } from './made-up-office.ts';

/** A piece in an atom, with its minutes as they enter the sums. */
export interface Placed {
  piece: MadePiece;
  minutes: number;
  mixed: boolean;
}

type Waiting = WaitingPiece & { made: MadePiece; size: number; minutes: number };

const team = { id: 'team', closedOn: null };
const floor = 5;

/** The runs of one team without a level above, by the product's own rules: atoms, surplus that waits, sideways, minutes held. */
export class Publication {
  #waiting: Waiting[] = [];
  readonly #own = new Map<string, Map<string, Logs>>();
  readonly #team = new Map<string, Logs>();

  waiting(): number {
    return this.#waiting.length;
  }

  run(closed: readonly MadePiece[]): Placed[] {
    for (const made of closed) {
      const { id, seat, kind: taskTypeId, arm, size, minutes } = made;
      this.#waiting.push({
        id,
        seat,
        teamId: team.id,
        key: { sort: 'work', taskTypeId, arm },
        waited: 0,
        made,
        size,
        minutes,
      });
    }
    const waiting = this.#waiting.map((piece) => ({ piece, levels: 0 }));
    const hashOf = ({ id }: Waiting) => createHmac('sha256', 'made up').update(id).digest('hex');
    const { atoms } = planTeam(team, null, waiting, { floor, hashOf });
    const placed: Placed[] = [];
    for (const { key, pieces } of atoms)
      for (const kind of new Set(pieces.map(({ made }) => made.kind))) {
        const ofKind = pieces.filter(({ made }) => made.kind === kind);
        const held = this.#hold(kind, ofKind);
        placed.push(
          ...ofKind.map((piece) => ({ piece: piece.made, minutes: held.get(piece)!, mixed: key.sort === 'mixed' })),
        );
      }
    const gone = new Set(atoms.flatMap(({ pieces }) => pieces));
    this.#waiting = this.#waiting.filter((one) => !gone.has(one)).map((one) => ({ ...one, waited: one.waited + 1 }));
    return placed;
  }

  #hold(kind: string, pieces: readonly Waiting[]): ReadonlyMap<Waiting, number> {
    const own = this.#own.get(kind) ?? new Map<string, Logs>();
    const after = holdToUsual(pieces, { own, team: this.#team.get(kind) ?? [] });
    for (const [seat, logs] of after.own) own.set(seat, logs);
    this.#own.set(kind, own);
    this.#team.set(kind, after.team);
    return after.held;
  }
}
