/** The parts of which questions are made; each needs `$lang` where it asks for names of places or topics. */
export const personFields = `fragment PersonFields on Official { id name localNames { language name } }`

export const claimItem = `fragment ClaimItem on Claim {
  id text kind act publishedOn
  speaker { ...PersonFields }
  topics { key name(language: $lang) }
  evidence { quote start end sentence }
  article { id language }
  publisher { id name }
}`

export const meetingItem = `fragment MeetingItem on Meeting {
  id kind status date { from to precision }
  participants { ...PersonFields }
  places { code name(language: $lang) }
  evidence { quote start end sentence article { id language publisher { id name } } }
}`

export const articleFields = `fragment ArticleFields on Article {
  id title text language url publishedOn publisher { id name }
  agencies { agency { id name } evidence { quote } }
}`
