/**
 * Says which code made the compiled gazetteers. The build writes it into `dist` with what it compiles; where it is
 * empty, as in the sources and after the compiler alone has run, nothing that is compiled is read.
 */
export const buildStamp: string = ''
