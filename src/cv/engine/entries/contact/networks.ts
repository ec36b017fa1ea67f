/** Sites that hold a person's profile: how their addresses look, and where the user's name stands in them. */
export const NETWORKS: readonly { network: string; host: RegExp; user: RegExp }[] = [
  { network: 'LinkedIn', host: /(?:^|\.)linkedin\.com/i, user: /linkedin\.com\/(?:in|pub)\/([^/?#\s]+)/i },
  { network: 'GitHub', host: /(?:^|\.)github\.com/i, user: /github\.com\/([^/?#\s]+)/i },
  { network: 'GitLab', host: /(?:^|\.)gitlab\.com/i, user: /gitlab\.com\/([^/?#\s]+)/i },
  { network: 'Bitbucket', host: /(?:^|\.)bitbucket\.org/i, user: /bitbucket\.org\/([^/?#\s]+)/i },
  { network: 'ORCID', host: /(?:^|\.)orcid\.org/i, user: /orcid\.org\/([\dX-]+)/i },
  { network: 'Xing', host: /(?:^|\.)xing\.com/i, user: /xing\.com\/(?:profile|app\/profile)\/([^/?#\s]+)/i },
  { network: 'Twitter', host: /(?:^|\.)(?:twitter|x)\.com/i, user: /(?:twitter|x)\.com\/@?([^/?#\s]+)/i },
  { network: 'Stack Overflow', host: /(?:^|\.)stackoverflow\.com/i, user: /users\/(?:\d+\/)?([^/?#\s]+)/i },
  { network: 'Google Scholar', host: /scholar\.google\./i, user: /user=([\w-]+)/i },
  { network: 'ResearchGate', host: /(?:^|\.)researchgate\.net/i, user: /profile\/([^/?#\s]+)/i },
  { network: 'Academia', host: /\.academia\.edu/i, user: /\.academia\.edu\/([^/?#\s]+)/i },
  { network: 'Behance', host: /(?:^|\.)behance\.net/i, user: /behance\.net\/([^/?#\s]+)/i },
  { network: 'Dribbble', host: /(?:^|\.)dribbble\.com/i, user: /dribbble\.com\/([^/?#\s]+)/i },
  { network: 'Medium', host: /(?:^|\.)medium\.com/i, user: /medium\.com\/@?([^/?#\s]+)/i },
  { network: 'Kaggle', host: /(?:^|\.)kaggle\.com/i, user: /kaggle\.com\/([^/?#\s]+)/i },
  { network: 'LeetCode', host: /(?:^|\.)leetcode\.com/i, user: /leetcode\.com\/(?:u\/)?([^/?#\s]+)/i },
  { network: 'HackerRank', host: /(?:^|\.)hackerrank\.com/i, user: /hackerrank\.com\/(?:profile\/)?([^/?#\s]+)/i },
  { network: 'CodePen', host: /(?:^|\.)codepen\.io/i, user: /codepen\.io\/([^/?#\s]+)/i },
  { network: 'Instagram', host: /(?:^|\.)instagram\.com/i, user: /instagram\.com\/([^/?#\s]+)/i },
  { network: 'Facebook', host: /(?:^|\.)facebook\.com/i, user: /facebook\.com\/([^/?#\s]+)/i },
  { network: 'YouTube', host: /(?:^|\.)youtube\.com/i, user: /youtube\.com\/(?:c\/|user\/|channel\/)?@?([^/?#\s]+)/i },
  { network: 'Vimeo', host: /(?:^|\.)vimeo\.com/i, user: /vimeo\.com\/([^/?#\s]+)/i },
  { network: 'Mastodon', host: /(?:^|\.)mastodon\./i, user: /\/@([^/?#\s]+)/i },
  { network: 'Bluesky', host: /(?:^|\.)bsky\.app/i, user: /profile\/([^/?#\s]+)/i },
  { network: 'Skype', host: /(?:^|\.)skype\.com/i, user: /skype\.com\/([^/?#\s]+)/i },
  { network: 'Malt', host: /(?:^|\.)malt\.(?:com|fr|de|es|it|nl)/i, user: /profile\/([^/?#\s]+)/i },
  { network: 'Viadeo', host: /(?:^|\.)viadeo\./i, user: /profile\/([^/?#\s]+)/i },
  { network: 'GoldenLine', host: /(?:^|\.)goldenline\.pl/i, user: /goldenline\.pl\/([^/?#\s]+)/i },
  { network: 'SoundCloud', host: /(?:^|\.)soundcloud\.com/i, user: /soundcloud\.com\/([^/?#\s]+)/i },
  { network: 'ArtStation', host: /(?:^|\.)artstation\.com/i, user: /artstation\.com\/([^/?#\s]+)/i },
  { network: 'Upwork', host: /(?:^|\.)upwork\.com/i, user: /freelancers\/([^/?#\s]+)/i },
  { network: 'Telegram', host: /(?:^|\.)t\.me/i, user: /t\.me\/([^/?#\s]+)/i },
  { network: 'Pinterest', host: /(?:^|\.)pinterest\./i, user: /pinterest\.[a-z.]+\/([^/?#\s]+)/i },
  { network: 'Lattes', host: /lattes\.cnpq\.br/i, user: /cnpq\.br\/(\d+)/i },
  { network: 'IMDb', host: /(?:^|\.)imdb\.com/i, user: /name\/([^/?#\s]+)/i },
];

/** Names of networks in front of a user's name: "GitHub: jdoe". */
export const NETWORK_LABEL =
  /^(linkedin|github|gitlab|orcid(?: id)?|xing|twitter|x \(twitter\)|stack ?overflow|behance|dribbble|medium|instagram|facebook|skype|kaggle|researchgate|google scholar|mastodon|bluesky|youtube|bitbucket|leetcode|codepen|telegram)\s*[:/|–-]\s*(?=\S)/iu;

const NAMES = new Map(NETWORKS.map(({ network }) => [network.toLowerCase().replace(/\s/g, ''), network]));

/** The network's name in its usual spelling. */
export function networkName(label: string): string {
  const key = label
    .toLowerCase()
    .replace(/\s*id$/, '')
    .replace(/\s/g, '');
  return NAMES.get(key) ?? label;
}
