/** Advice that several readers give, for those who run the command and for those who sit at the desk. */
export const importAdvice = {
  withPictures: {
    advice: 'Use --assets to give the folder with its pictures, and import it again with --update.',
    atDesk: 'Name the folder with its pictures under “Options”, tick “Update articles”, and import it again.',
  },
  withPicturesOfWeb: {
    advice:
      'Use --fetch-pictures to fetch it, or --assets to give a folder with it, and import it again with --update.',
    atDesk: 'Name a folder with its pictures under “Options”, tick “Update articles”, and import it again.',
  },
  pictureFolder: {
    advice: 'Use --assets to give the folder with the pictures themselves.',
    atDesk: 'Name the folder with the pictures themselves under “Options”.',
  },
  splitOrState: {
    advice: 'Split it, or state its format with --format.',
    atDesk: 'Split it, or choose its format under “Options”.',
  },
  leaveOutOrState: {
    advice: 'Leave it out. If it is an article after all, state its format with --format.',
    atDesk: 'Leave it out. If it is an article after all, choose its format under “Options”.',
  },
} as const;
