@echo off
chcp 65001 >nul
cd /d "%~dp0"
where node >nul 2>nul
if errorlevel 1 (
  echo Backfile runs on Node, which this computer does not have yet.
  echo Get the version marked "LTS" from https://nodejs.org, install it, and start this file again.
  pause
  exit /b 1
)
node start.mjs
if errorlevel 1 pause
