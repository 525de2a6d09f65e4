import { alnum, hex, JWT, kindOf, word } from './kind.js'

const GITHUB_TOKENS = 'https://github.com/settings/tokens'
const GITHUB_APPS = 'https://github.com/settings/apps'
const GITLAB = { revoke: 'https://gitlab.com/-/user_settings/personal_access_tokens', env: 'GITLAB_TOKEN' }
const SLACK = { revoke: 'https://api.slack.com/apps', rule: 'placeholder' } as const
const DISCORD = {
  revoke: 'https://discord.com/developers/applications',
  gitleaks: 'generic-api-key'
} as const
const STRIPE = {
  id: 'stripe-access-token',
  revoke: 'https://dashboard.stripe.com/apikeys',
  env: 'STRIPE_SECRET_KEY'
}
const GENERIC = { gitleaks: 'generic-api-key' } as const

/** Where code, messages and payments are. */
export const PLATFORM_KINDS = [
  // Since 2026 the token of an installation holds a JWT; the older one has a checksum.
  kindOf({
    ...GENERIC,
    id: 'github-installation-token',
    name: 'GitHub App token',
    shape: 'ghs_[\\w-]{10,1000}\\.[\\w-]{10,2000}(?:\\.[\\w-]{10,1000})?(?![\\w-])',
    revoke: GITHUB_APPS,
    env: 'GITHUB_TOKEN'
  }),
  kindOf({
    id: 'github-app-token',
    name: 'GitHub App token',
    shape: `gh[su]_${alnum(36)}`,
    marks: ['ghs_', 'ghu_'],
    rule: 'crc32',
    revoke: GITHUB_APPS,
    env: 'GITHUB_TOKEN'
  }),
  kindOf({
    id: 'github-pat',
    name: 'GitHub personal access token',
    shape: `ghp_${alnum(36)}`,
    rule: 'crc32',
    revoke: GITHUB_TOKENS,
    env: 'GITHUB_TOKEN'
  }),
  kindOf({
    id: 'github-oauth',
    name: 'GitHub OAuth token',
    shape: `gho_${alnum(36)}`,
    rule: 'crc32',
    revoke: 'https://github.com/settings/applications',
    env: 'GITHUB_TOKEN'
  }),
  kindOf({
    id: 'github-refresh-token',
    name: 'GitHub refresh token',
    shape: `ghr_${alnum(36)}`,
    rule: 'crc32',
    revoke: GITHUB_APPS,
    env: 'GITHUB_TOKEN'
  }),
  kindOf({
    id: 'github-fine-grained-pat',
    name: 'GitHub personal access token',
    shape: `github_pat_[A-Za-z0-9]{22}_${alnum(59)}`,
    revoke: 'https://github.com/settings/personal-access-tokens',
    env: 'GITHUB_TOKEN'
  }),
  kindOf({
    ...GITLAB,
    id: 'gitlab-pat-routable',
    name: 'GitLab access token',
    shape: `glpat-[\\w-]{27,300}\\.[0-9a-z]{2}\\.?${alnum('7,9')}`
  }),
  kindOf({ ...GITLAB, id: 'gitlab-pat', name: 'GitLab access token', shape: `glpat-${word(20)}` }),
  kindOf({
    ...SLACK,
    id: 'slack-bot-token',
    name: 'Slack bot token',
    shape: `xoxb-\\d[A-Za-z0-9-]{20,250}(?![\\w-])`,
    env: 'SLACK_BOT_TOKEN'
  }),
  kindOf({
    ...SLACK,
    id: 'slack-user-token',
    name: 'Slack user token',
    shape: `xox[aprse](?:\\.xox[bp])?-\\d[A-Za-z0-9-]{20,250}(?![\\w-])`,
    env: 'SLACK_TOKEN'
  }),
  kindOf({
    ...SLACK,
    id: 'slack-app-token',
    name: 'Slack app token',
    shape: `xapp-\\d-[A-Za-z0-9-]{20,250}(?![\\w-])`,
    env: 'SLACK_APP_TOKEN'
  }),
  kindOf({
    ...SLACK,
    id: 'slack-webhook-url',
    name: 'Slack webhook',
    shape: `hooks\\.slack\\.com\\/services\\/T[A-Z0-9]{6,14}\\/B[A-Z0-9]{6,14}\\/${alnum('20,32')}`,
    secret: /\/([A-Za-z0-9]+)$/,
    env: 'SLACK_WEBHOOK_URL'
  }),
  kindOf({
    ...DISCORD,
    id: 'discord-bot-token',
    name: 'Discord bot token',
    shape: `[MNO][\\w-]{22,27}\\.[\\w-]{6}\\.${word('27,38')}`,
    // It begins with three digits in base64 (checks.ts).
    marks: [['MNO', 'DTjz', 'AEIMQUYcgk', 'wxyz012345']],
    rule: 'discord',
    env: 'DISCORD_TOKEN'
  }),
  kindOf({
    ...DISCORD,
    id: 'discord-webhook-url',
    name: 'Discord webhook',
    shape: `discord(?:app)?\\.com\\/api\\/webhooks\\/\\d{17,20}\\/${word('60,80')}`,
    secret: /\/([\w-]+)$/,
    env: 'DISCORD_WEBHOOK_URL'
  }),
  kindOf({
    id: 'telegram-bot-api-token',
    name: 'Telegram bot token',
    shape: `\\d{8,10}:AA${word(33)}`,
    marks: [':AA'],
    secret: /:(.+)$/,
    revoke: 'https://t.me/BotFather',
    env: 'TELEGRAM_BOT_TOKEN'
  }),
  kindOf({
    ...STRIPE,
    id: 'stripe-access-token',
    name: 'Stripe secret key',
    shape: `[sr]k_live_${alnum('20,250')}`,
    marks: ['k_live_']
  }),
  kindOf({
    ...STRIPE,
    id: 'stripe-test-key',
    gitleaks: 'stripe-access-token',
    name: 'Stripe test key',
    level: 'warn',
    shape: `[sr]k_test_${alnum('20,250')}`,
    marks: ['k_test_']
  }),
  kindOf({
    id: 'sendgrid-api-token',
    name: 'SendGrid API key',
    shape: `SG\\.[\\w-]{22}\\.${word(43)}`,
    revoke: 'https://app.sendgrid.com/settings/api_keys',
    env: 'SENDGRID_API_KEY'
  }),
  kindOf({
    ...GENERIC,
    id: 'twilio-auth-token',
    name: 'Twilio auth token',
    named: { names: 'twilio', value: hex(32) },
    revoke: 'https://console.twilio.com',
    env: 'TWILIO_AUTH_TOKEN'
  }),
  kindOf({
    id: 'npm-access-token',
    name: 'npm token',
    shape: `npm_${alnum(36)}`,
    rule: 'crc32',
    revoke: 'https://www.npmjs.com/settings/~/tokens',
    env: 'NPM_TOKEN'
  }),
  kindOf({
    id: 'pypi-upload-token',
    name: 'PyPI token',
    shape: `pypi-AgEIcHlwaS5vcmc${word('50,1000')}`,
    revoke: 'https://pypi.org/manage/account',
    env: 'PYPI_TOKEN'
  }),
  kindOf({
    id: 'jwt',
    name: 'JSON Web Token',
    level: 'warn',
    shape: JWT,
    rule: 'jwt',
    revoke: null,
    env: 'ACCESS_TOKEN'
  })
]
