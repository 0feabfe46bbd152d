import type { MarkType } from '../../contract/left-out.ts';

/** The commonest of GitHub’s names of emoji; others are told, and stay as they are written. */
const table = `
+1 👍|thumbsup 👍|-1 👎|thumbsdown 👎|100 💯|clap 👏|wave 👋|pray 🙏|raised_hands 🙌|muscle 💪|ok_hand 👌|handshake 🤝|point_right 👉|point_left 👈|point_up ☝️|point_down 👇|v ✌️|eyes 👀
smile 😄|smiley 😃|grinning 😀|grin 😁|laughing 😆|joy 😂|rofl 🤣|blush 😊|slightly_smiling_face 🙂|upside_down_face 🙃|wink 😉|heart_eyes 😍|kissing_heart 😘|yum 😋|stuck_out_tongue 😛|stuck_out_tongue_winking_eye 😜|sunglasses 😎|thinking 🤔|neutral_face 😐|expressionless 😑|smirk 😏|unamused 😒|roll_eyes 🙄|relieved 😌|sleeping 😴|cry 😢|sob 😭|scream 😱|angry 😠|rage 😡|flushed 😳|confused 😕|worried 😟|sweat_smile 😅|sweat 😓|hugs 🤗|nerd_face 🤓|skull 💀|robot 🤖|ghost 👻|poop 💩|see_no_evil 🙈|shrug 🤷|facepalm 🤦|partying_face 🥳
heart ❤️|broken_heart 💔|blue_heart 💙|green_heart 💚|yellow_heart 💛|purple_heart 💜|orange_heart 🧡|black_heart 🖤|sparkling_heart 💖|two_hearts 💕|sparkles ✨|star ⭐|star2 🌟|dizzy 💫|boom 💥|fire 🔥|zap ⚡|sunny ☀️|cloud ☁️|umbrella ☔|snowflake ❄️|rainbow 🌈|ocean 🌊|droplet 💧
earth_africa 🌍|earth_americas 🌎|earth_asia 🌏|globe_with_meridians 🌐|world_map 🗺️|moon 🌔|sun_with_face 🌞|rocket 🚀|airplane ✈️|car 🚗|bus 🚌|train 🚋|bike 🚲|ship 🚢|anchor ⚓|construction 🚧|house 🏠|office 🏢|school 🏫|hospital 🏥|factory 🏭
tada 🎉|confetti_ball 🎊|balloon 🎈|gift 🎁|birthday 🎂|cake 🍰|beer 🍺|beers 🍻|wine_glass 🍷|coffee ☕|tea 🍵|pizza 🍕|apple 🍎|cookie 🍪|christmas_tree 🎄|trophy 🏆|medal_sports 🏅|1st_place_medal 🥇|soccer ⚽|basketball 🏀|dart 🎯|game_die 🎲|video_game 🎮|musical_note 🎵|notes 🎶|guitar 🎸|microphone 🎤|headphones 🎧|movie_camera 🎥|camera 📷|art 🎨
white_check_mark ✅|heavy_check_mark ✔️|ballot_box_with_check ☑️|x ❌|negative_squared_cross_mark ❎|heavy_plus_sign ➕|heavy_minus_sign ➖|warning ⚠️|no_entry ⛔|no_entry_sign 🚫|exclamation ❗|bangbang ‼️|question ❓|grey_question ❔|information_source ℹ️|bell 🔔|no_bell 🔕|recycle ♻️|copyright ©️|tm ™️|arrow_right ➡️|arrow_left ⬅️|arrow_up ⬆️|arrow_down ⬇️|arrows_counterclockwise 🔄|one 1️⃣|two 2️⃣|three 3️⃣|four 4️⃣|five 5️⃣|red_circle 🔴|large_blue_circle 🔵|green_circle 🟢|black_circle ⚫|white_circle ⚪
book 📖|books 📚|open_book 📖|notebook 📓|newspaper 📰|memo 📝|pencil 📝|pencil2 ✏️|page_facing_up 📄|clipboard 📋|pushpin 📌|round_pushpin 📍|paperclip 📎|link 🔗|bookmark 🔖|label 🏷️|calendar 📆|date 📅|chart_with_upwards_trend 📈|chart_with_downwards_trend 📉|bar_chart 📊|file_folder 📁|open_file_folder 📂|package 📦|mailbox 📫|email 📧|envelope ✉️|e-mail 📧|telephone ☎️|phone ☎️|iphone 📱|computer 💻|desktop_computer 🖥️|keyboard ⌨️|floppy_disk 💾|cd 💿|printer 🖨️|battery 🔋|electric_plug 🔌|bulb 💡|flashlight 🔦|wrench 🔧|hammer 🔨|hammer_and_wrench 🛠️|gear ⚙️|nut_and_bolt 🔩|lock 🔒|unlock 🔓|key 🔑|mag 🔍|mag_right 🔎|hourglass ⌛|watch ⌚|alarm_clock ⏰|stopwatch ⏱️|moneybag 💰|dollar 💵|euro 💶|credit_card 💳|shopping_cart 🛒|balance_scale ⚖️|speech_balloon 💬|thought_balloon 💭|loudspeaker 📢|mega 📣|satellite 📡|microscope 🔬|telescope 🔭|test_tube 🧪|pill 💊|syringe 💉|dna 🧬
dog 🐶|cat 🐱|mouse 🐭|bear 🐻|panda_face 🐼|penguin 🐧|bird 🐦|bee 🐝|honeybee 🐝|bug 🐛|ant 🐜|beetle 🪲|snake 🐍|turtle 🐢|fish 🐟|whale 🐳|octopus 🐙|crab 🦀|unicorn 🦄|elephant 🐘|horse 🐴|cow 🐮|pig 🐷|chicken 🐔|seedling 🌱|evergreen_tree 🌲|deciduous_tree 🌳|palm_tree 🌴|cactus 🌵|tulip 🌷|rose 🌹|sunflower 🌻|four_leaf_clover 🍀|leaves 🍃|fallen_leaf 🍂
man 👨|woman 👩|boy 👦|girl 👧|baby 👶|family 👪|busts_in_silhouette 👥|bust_in_silhouette 👤|speaking_head 🗣️|brain 🧠|crown 👑|ring 💍|gem 💎|raising_hand 🙋|technologist 🧑‍💻|man_technologist 👨‍💻|woman_technologist 👩‍💻|checkered_flag 🏁|triangular_flag_on_post 🚩|us 🇺🇸|uk 🇬🇧|gb 🇬🇧|de 🇩🇪|fr 🇫🇷|es 🇪🇸|it 🇮🇹|eu 🇪🇺|jp 🇯🇵|cn 🇨🇳`;

const emoji: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .map((row) => row.split(' ') as [string, string]),
);

const name = /(?<![\w:/.]):([+-]1|[a-z0-9][a-z0-9_-]{0,60}):(?![\w:])/g;
/** Icons of MkDocs’ themes, which are drawings and no signs. */
const icon = /^(?:material|octicons|fontawesome|simple|custom)-/;

/** Turns the names of emoji in a part of a Markdown text without code into the signs, and takes out icons of themes. */
export function withEmoji(
  text: string,
  count: (type: MarkType) => void,
  unknown: (name: string) => void,
): string {
  return text.replace(name, (whole, word: string) => {
    if (icon.test(word)) {
      count('icons');
      return '';
    }
    const sign = emoji.get(word);
    if (sign !== undefined) {
      count('emoji');
      return sign;
    }
    // A number between colons is a time or a verse.
    if (/[a-z]/.test(word)) unknown(whole);
    return whole;
  });
}
