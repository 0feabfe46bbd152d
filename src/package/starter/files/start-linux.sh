#!/bin/sh
# Opens the desk: “Run as a program” in the menu of the file, or sh start-linux.sh in a terminal.
cd "$(dirname "$0")" || exit 1
if ! command -v node >/dev/null 2>&1; then
  text='Backfile runs on Node, which this computer does not have yet. Get the version marked “LTS” from https://nodejs.org, or Node 22.18 or newer from your system’s own store of programs, install it, and start this file again.'
  echo "$text"
  # Where a file manager starts this, there is no window with the sentence.
  if [ ! -t 1 ] && command -v zenity >/dev/null 2>&1; then zenity --error --text="$text"; fi
  exit 1
fi
exec node start.mjs
