/** Something the person at the command line can put right. Its message is one whole sentence, shown without a stack. */
export class Complaint extends Error {
  /** 2: the address is wrong, unreachable or no page. 1: anything else. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.name = 'Complaint';
    this.exitCode = exitCode;
  }
}
