package dev.cribsheet.markdown.render;

import dev.cribsheet.highlight.CodeHighlighter;
import java.util.Set;
import java.util.TreeSet;

/** The language names that a code fence may have. */
final class CodeLanguages {
  /** Languages without syntax highlighting, and the usual names for plain text. */
  private static final Set<String> PLAIN =
      Set.of(
          """
          text txt plain plaintext none no-highlight nohighlight output console terminal log logs
          http diff patch ascii art tree csv tsv json5 jsonc jsonl ndjson toml ini conf config cfg
          env dotenv properties graphql graphqls gql proto3 protobuf thrift avro asn1 regex regexp
          c# cs csharp c++ cc cxx h hpp objc objective-c objectivec swift dart scala clojure clj lisp
          elisp scheme racket haskell hs ocaml ml fsharp f# elixir ex erlang erl perl pl php ruby rb
          lua r julia jl matlab octave fortran pascal delphi ada cobol groovy gradle kt kts vb vbnet
          zig nim crystal d v solidity sol wasm wat asm nasm assembly x86asm armasm llvm verilog vhdl
          md markdown mdx rst asciidoc adoc tex latex bibtex svg vue svelte astro jsx tsx less sass
          scss stylus handlebars hbs jinja jinja2 liquid ejs pug haml twig razor jsp
          zsh fish csh ksh shell-session shellsession sh-session powershell ps ps1 pwsh bat batch cmd
          dos makefile make cmake bazel starlark ninja docker dockerignore gitignore git git-commit
          nginx apache apacheconf caddyfile hcl terraform tf nix puppet ansible systemd cron crontab
          mysql postgresql postgres pgsql plsql tsql sqlite cql cypher promql kql logql redis mongodb
          pseudocode pseudo algorithm ebnf bnf abnf abc applescript awk sed jq vim viml tcl prolog
          smalltalk apl coq lean agda idris elm purescript reason rescript coffeescript coffee
          livescript hack haxe actionscript processing arduino glsl hlsl wgsl cuda opencl openscad
          webidl wsdl xsd xslt xquery plist yang uml pem
          """
              .strip()
              .split("\\s+"));

  private CodeLanguages() {}

  /** Returns whether a word, in lower case, names a language. */
  static boolean isKnown(String word) {
    return PLAIN.contains(word) || CodeHighlighter.languages().contains(word);
  }

  /** Returns the words that affect how a block is shown. */
  static Set<String> read() {
    Set<String> read = new TreeSet<>(CodeHighlighter.languages());
    read.add(EstimateBlocks.WORD);
    read.add("mermaid");
    return read;
  }
}
