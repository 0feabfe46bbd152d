#!/bin/sh
# Opens the desk: double-click it in the Finder.
cd "$(dirname "$0")" || exit 1
if ! command -v node >/dev/null 2>&1; then
  echo 'Backfile runs on Node, which this computer does not have yet.'
  echo 'Get the version marked “LTS” from https://nodejs.org, install it, and start this file again.'
  exit 1
fi
exec node start.mjs
