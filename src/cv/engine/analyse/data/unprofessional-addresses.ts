/** Words that make an e-mail address sound private; looked for as parts of the address in front of the @. */
export const UNPROFESSIONAL_WORDS: readonly string[] = [
  '420', '666', 'angel', 'babe', 'baby', 'badboy', 'badgirl', 'bandit', 'barbie', 'batman', 'beast', 'beer', 'bestia', 'bitch', 'boss',
  'boozer', 'bunny', 'cowboy', 'crazy', 'cutie', 'devil', 'diablo', 'diva', 'dragon', 'drunk', 'dude', 'engelchen', 'fussball', 'gamer', 'gangsta',
  'gangster', 'ghost', 'guapa', 'guapo', 'hottie', 'hunter', 'killer', 'kitty', 'ladykiller', 'legend', 'loco', 'loca', 'lover', 'lovely',
  'maus', 'mausi', 'metal', 'monster', 'naughty', 'ninja', 'noob', 'party', 'pimp', 'pirate', 'playboy', 'poker', 'princesa', 'princess',
  'prinzessin', 'punk', 'queen', 'rebel', 'rockstar', 'satan', 'schatzi', 'sexy', 'shadow', 'skater', 'smoker', 'sniper', 'sugar', 'superman',
  'sweet', 'sweetie', 'swag', 'tiger', 'vampire', 'viper', 'warrior', 'weed', 'wolf', 'xoxo', 'xxx', 'yolo', 'zombie',
]; // prettier-ignore
