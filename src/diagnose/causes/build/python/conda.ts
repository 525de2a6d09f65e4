import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'

const terms = cause(
  'conda-terms',
  first(
    [
      /(CondaToSNonInteractiveError)/,
      /Terms of Service have not been accepted for the following channels/,
      /conda tos accept --override-channels/
    ],
    /^\s*[•-] https:\/\/repo\.anaconda\.com/
  ),
  () => ({
    why: say({
      en: 'conda does not use Anaconda’s channels until their Terms of Service are accepted. Nobody can accept them during a build. This has nothing to do with Hugging Face.',
      'zh-TW':
        '在接受服務條款（Terms of Service）之前，conda 不使用 Anaconda 的 channel，而建置時沒有人能接受。這和 Hugging Face 無關。'
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Use conda-forge, which has no such terms: another image, and only this channel in `environment.yml`.',
            'zh-TW': '改用沒有這種條款的 conda-forge：換一個映像檔，`environment.yml` 也只寫這個 channel。'
          }),
          block: {
            language: 'text',
            lines: ['FROM condaforge/miniforge3', '# environment.yml:', 'channels: [conda-forge, nodefaults]']
          }
        },
        {
          text: say({
            en: 'If you accept [the terms](https://www.anaconda.com/legal), say so in the `Dockerfile` before the first line that runs conda:',
            'zh-TW':
              '如果你接受[條款](https://www.anaconda.com/legal)，在 `Dockerfile` 第一個執行 conda 的那行之前寫明：'
          }),
          block: { language: 'text', lines: ['ENV CONDA_PLUGINS_AUTO_ACCEPT_TOS=yes'] }
        }
      )
    ]
  })
)

const wanted =
  /^\s*(?:[-└├─│╰]+ )*(?:nothing provides (?:requested )?([\w.-]{1,80})|([\w.-]{1,80})[= ][^\n]{0,120}does not exist \(perhaps a typo or a missing channel\)|- ([\w.-]{2,80}(?:==?[\w.*]{1,40}){1,2})$)/

const unsolvable = cause(
  'conda-unsolvable',
  lines => {
    const failed = first([
      /(LibMambaUnsatisfiableError|UnsatisfiableError|ResolvePackageNotFound|PackagesNotFoundError)/,
      /(Could not solve for environment specs)/,
      /(PackagesNotFoundInChannelsError)/
    ])(lines)
    if (failed === null) return null
    const named = first([wanted])(lines)
    return {
      values: [failed.values[0] ?? '', ...(named?.values ?? [])],
      shown: [...failed.shown, ...(named?.shown ?? [])]
    }
  },
  ({ values: [, name] }) => ({
    why:
      name === undefined
        ? say({
            en: 'conda found no set of versions that fits both `environment.yml` and the packages that are already installed.',
            'zh-TW': 'conda 找不到一組版本，能同時符合 `environment.yml` 和環境裡已經有的套件。'
          })
        : say({
            en: t`conda found no set of versions that fits: no channel has the requested ${name} for Linux.`,
            'zh-TW': t`conda 找不到一組相容的版本：沒有 channel 提供符合要求的 ${name}（Linux 版）。`
          }),
    fix: [
      {
        text: say({
          en: 'In `environment.yml`, loosen the versions: drop the build string (the part after the second `=`), and then the exact versions. Such lists are often made on another system. Make a new one on your own computer:',
          'zh-TW':
            '在 `environment.yml` 放寬版本：先拿掉第二個 `=` 之後的部分（build string），再拿掉固定版本。這種清單常是在別的系統產生的，請在自己的電腦上重新產生：'
        }),
        block: { language: 'sh', lines: ['conda env export --from-history > environment.yml'] }
      },
      {
        text: say({
          en: 'In the `Dockerfile`, create a new environment instead of changing `base`, and install from conda-forge:',
          'zh-TW': '在 `Dockerfile` 建立新的環境，不要修改 `base`，並從 conda-forge 安裝套件：'
        }),
        block: {
          language: 'text',
          lines: [
            'RUN conda env create -n app -f environment.yml --channel conda-forge',
            'ENV PATH=/opt/conda/envs/app/bin:$PATH'
          ]
        }
      }
    ]
  })
)

const activate = cause(
  'conda-activate',
  first([
    /CommandNotFoundError: Your shell has not been properly configured to use 'conda activate'/,
    /CondaError: Run 'conda init' before 'conda (?:de)?activate'/,
    /EnvironmentNameNotFound: Could not find conda environment: ([\w.-]{1,80})/
  ]),
  ({ values: [name = 'app'] }) => ({
    why: say({
      en: '`conda activate` does not work in a `RUN` line: each one starts a new shell, which does not know conda.',
      'zh-TW': '`conda activate` 在 `RUN` 裡沒有作用：每個 `RUN` 都會啟動新的 shell，它不認得 conda。'
    }),
    fix: [
      {
        text: say({
          en: 'In the `Dockerfile`, put the environment’s programs first in `PATH`, after the line that creates it (`app` is its name):',
          'zh-TW':
            '改在 `Dockerfile` 建立環境的那行之後，把環境的程式放在 `PATH` 最前面（`app` 是環境的名稱）：'
        }),
        block: {
          language: 'text',
          lines: [`ENV PATH=/opt/conda/envs/${/^[\w.-]+$/.test(name) ? name : 'app'}/bin:$PATH`]
        }
      }
    ]
  })
)

/** How conda and mamba fail. */
export const condaCauses: readonly Cause[] = [terms, unsolvable, activate]
