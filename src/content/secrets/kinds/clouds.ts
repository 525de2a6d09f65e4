import { alnum, hex, kindOf, word } from './kind.js'

const GENERIC = { gitleaks: 'generic-api-key' } as const
const AWS = 'https://console.aws.amazon.com/iam/home#/security_credentials'
const SUPABASE_KEYS = 'https://supabase.com/dashboard/project/_/settings/api-keys'

/** Where data and machines are, and what opens them. */
export const CLOUD_KINDS = [
  kindOf({
    id: 'aws-access-token',
    name: 'AWS access key',
    level: 'warn',
    shape: '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])',
    marks: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
    rule: 'aws',
    revoke: AWS,
    env: 'AWS_ACCESS_KEY_ID'
  }),
  kindOf({
    ...GENERIC,
    id: 'aws-secret-access-key',
    name: 'AWS secret access key',
    named: { names: 'aws_?secret|secret_?access_?key', value: '[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])' },
    revoke: AWS,
    env: 'AWS_SECRET_ACCESS_KEY'
  }),
  kindOf({
    ...GENERIC,
    id: 'azure-storage-key',
    name: 'Azure storage key',
    shape: 'AccountKey=[A-Za-z0-9+/]{86}==',
    secret: /=(.+)$/,
    revoke: 'https://portal.azure.com',
    env: 'AZURE_STORAGE_CONNECTION_STRING'
  }),
  kindOf({
    ...GENERIC,
    id: 'azure-openai-api-key',
    name: 'Azure OpenAI key',
    named: { names: 'azure', value: `(?:${hex(32)}|${alnum(84)})` },
    revoke: 'https://portal.azure.com',
    env: 'AZURE_OPENAI_API_KEY'
  }),
  kindOf({
    id: 'databricks-api-token',
    name: 'Databricks token',
    shape: `dapi${hex(32)}`,
    revoke: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
    env: 'DATABRICKS_TOKEN'
  }),
  kindOf({
    ...GENERIC,
    id: 'supabase-access-token',
    name: 'Supabase access token',
    shape: `sbp_${hex(40)}`,
    revoke: 'https://supabase.com/dashboard/account/tokens',
    env: 'SUPABASE_ACCESS_TOKEN'
  }),
  kindOf({
    ...GENERIC,
    id: 'supabase-secret-key',
    name: 'Supabase secret key',
    shape: `sb_secret_${word('20,64')}`,
    revoke: SUPABASE_KEYS,
    env: 'SUPABASE_SECRET_KEY'
  }),
  // Found as a JWT, see checks.ts.
  kindOf({
    id: 'supabase-service-role-key',
    gitleaks: 'jwt',
    name: 'Supabase service_role key',
    revoke: SUPABASE_KEYS,
    env: 'SUPABASE_SERVICE_ROLE_KEY'
  }),
  kindOf({
    id: 'private-key',
    name: 'private key',
    shape: '-----BEGIN (?:[A-Z0-9]{1,10} ){0,4}PRIVATE KEY(?: BLOCK)?-----',
    rule: 'pem',
    revoke: null,
    env: 'PRIVATE_KEY'
  }),
  // Found as a private key, see checks.ts.
  kindOf({
    id: 'google-service-account',
    gitleaks: 'private-key',
    name: 'Google service account key',
    revoke: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
    env: 'GOOGLE_APPLICATION_CREDENTIALS_JSON'
  }),
  kindOf({
    ...GENERIC,
    id: 'database-url',
    name: 'database password',
    shape: `(?:mongodb(?:\\+srv)?|postgres(?:ql)?(?:\\+\\w{1,20})?|mysql(?:\\+\\w{1,20})?|mariadb|rediss?|amqps?):\\/\\/[^\\s:@/"'\`<>]{0,64}:[^\\s@/"'\`<>]{6,200}@[\\w.-]{1,200}`,
    marks: ['mongodb', 'postgres', 'mysql', 'mariadb', 'redis', 'amqp'],
    secret: /:\/\/[^:]*:([^@]+)@/,
    rule: 'database-url',
    revoke: null,
    env: 'DATABASE_URL'
  })
]
