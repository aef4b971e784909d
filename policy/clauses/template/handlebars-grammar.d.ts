/** The parser alone: the package's main entry would bring the compiler, and with it code generation. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  type Location = { first_line: number; first_column: number; last_line: number; last_column: number };
  export function parse(input: string): hbs.AST.Program;
  export const parser: { lexer: { yylloc?: Location } };
}
