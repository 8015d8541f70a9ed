import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseUnusable } from '../../db/failures.ts';
import { receiptName } from './own-files.ts';
import { type Place, readMark, wipe } from './wipe.ts';

/** The office of this data folder was closed for good; the message is for the person who starts the program. */
export class OfficeRetired extends DatabaseUnusable {
  override name = 'OfficeRetired';
}

/** No new office begins by accident where one was closed. A wipe that was cut off is finished first. @throws OfficeRetired */
export async function refuseWhereRetired(place: Place): Promise<void> {
  const receipt = join(place.dataFolder, receiptName);
  const mark = readMark(place.dataFolder);
  if (mark) await wipe(place, mark);
  if (!existsSync(receipt)) return;
  throw new OfficeRetired(
    `This office was closed and its data wiped; the receipt is ${receipt}. To begin a new office here, move the receipt elsewhere and start again, or set DATA_FOLDER to another folder.\n` +
      `这里的单位已经关闭，数据已经清除，凭证在 ${receipt}。要在这里新建，请先把凭证移到别处再启动；或者用 DATA_FOLDER 指定别的目录。`,
  );
}
