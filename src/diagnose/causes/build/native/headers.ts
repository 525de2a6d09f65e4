import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause, type Found } from '../../cause.js'

const ffmpeg =
  'pkg-config libavformat-dev libavcodec-dev libavdevice-dev libavutil-dev libavfilter-dev libswscale-dev libswresample-dev'

/** What compilers, pkg-config and set-up programs miss, and the system packages of Debian that have it. */
const packages: readonly (readonly [missing: RegExp, packages: string])[] = [
  [/^portaudio(?:\.h|-2\.0)?$/i, 'portaudio19-dev'],
  [/^(?:pg_config|libpq|libpq-fe\.h)$/, 'libpq-dev'],
  [
    /^(?:mysql_config|mysqlclient|libmariadb|mariadb|mysql\.h|MYSQLCLIENT_CFLAGS)$/,
    'default-libmysqlclient-dev pkg-config'
  ],
  [/^lib(?:av(?:format|codec|device|util|filter)|sw(?:scale|resample))(?:\/[\w.]+)?$/, ffmpeg],
  [/^(?:cairo|py3cairo|pycairo|cairo\.h|cairo\/cairo\.h)$/, 'libcairo2-dev pkg-config'],
  [/^(?:girepository-2\.0|gobject-introspection-1\.0)$/, 'libgirepository-2.0-dev libcairo2-dev pkg-config'],
  [/^(?:libxml2?|libxslt|libxml\/\w+\.h|xml2-config|xslt-config)$/, 'libxml2-dev libxslt1-dev'],
  [/^(?:xmlsec1|xmlsec\/\w+\.h)$/, 'libxmlsec1-dev pkg-config'],
  [/^(?:libffi|ffi\.h)$/, 'libffi-dev'],
  [/^(?:OpenSSL|openssl|libssl|openssl\/\w+\.h)$/, 'libssl-dev pkg-config'],
  [/^(?:jpeg|jpeglib\.h|zlib|ZLIB|zlib\.h)$/, 'libjpeg-dev zlib1g-dev'],
  [/^(?:freetype2?|freetype-config|ft2build\.h)$/, 'libfreetype-dev pkg-config'],
  [/^Python\.h$/, 'python3-dev'],
  [/^(?:sql|sqlext)\.h$/, 'unixodbc-dev'],
  [/^(?:lber|ldap|sasl\/sasl)\.h$/, 'libldap2-dev libsasl2-dev'],
  [/^(?:krb5-config|gssapi\/\w+\.h)$/, 'libkrb5-dev'],
  [/^(?:hdf5|HDF5|hdf5\.h|h5cc)$/, 'libhdf5-dev pkg-config'],
  [/^(?:graphviz\/\w+\.h|libcgraph)$/, 'libgraphviz-dev pkg-config'],
  [/^(?:sndfile|sndfile\.h)$/, 'libsndfile1-dev'],
  [/^(?:alsa|alsa\/asoundlib\.h)$/, 'libasound2-dev'],
  [
    /^(?:bzlib|lzma|sqlite3|snappy-c|gmp|mpfr|mpc)\.h$/,
    'libbz2-dev liblzma-dev libsqlite3-dev libsnappy-dev libgmp-dev libmpfr-dev libmpc-dev'
  ],
  [/^(?:tesseract|lept|leptonica\/allheaders\.h)$/, 'libtesseract-dev libleptonica-dev pkg-config'],
  [/^poppler(?:-cpp|\/cpp\/[\w-]+\.h)?$/, 'libpoppler-cpp-dev pkg-config'],
  [/^(?:dbus-1|dbus\/dbus\.h)$/, 'libdbus-1-dev libglib2.0-dev pkg-config'],
  [/^(?:CURL|libcurl|curl-config|curl\/curl\.h)$/, 'libcurl4-openssl-dev libssl-dev'],
  [/^librdkafka\/rdkafka\.h$/, 'librdkafka-dev'],
  [/^(?:geos-config|geos_c\.h|GEOS)$/, 'libgeos-dev'],
  [/^(?:gdal-config|gdal\.h|GDAL)$/, 'libgdal-dev'],
  [/^(?:proj|proj\.h|PROJ)$/, 'libproj-dev proj-bin'],
  [/^swig$/, 'swig'],
  [/^(?:X11|X11\/\w+\.h|GL\/gl\.h|OpenGL)$/, 'libx11-dev libgl1-mesa-dev'],
  [/^bluetooth\/bluetooth\.h$/, 'libbluetooth-dev'],
  [/^(?:BLAS|LAPACK|openblas|OpenBLAS|cblas\.h)$/, 'libopenblas-dev gfortran pkg-config'],
  [/^(?:Boost|boost\/[\w/]+\.hpp)$/, 'libboost-all-dev']
]

const missing: readonly RegExp[] = [
  /fatal error: ['‘]?([\w.+/-]{1,100}\.h(?:pp)?)['’]?(?:: No such file| file not found)/,
  /Package '?([\w.+-]{1,60})'? was not found in the pkg-config search path/,
  /Package '([\w.+-]{1,60})', required by '[\w.:+-]{1,60}', not found/,
  /No package '([\w.+-]{1,60})' found/,
  /Dependency "([\w.+-]{1,60})" not found,? tried pkg-?config/i,
  /(?<![\w-])(pg_config|mysql_config|krb5-config|gdal-config|geos-config|curl-config|xml2-config|xslt-config|freetype-config|h5cc|swig)(?: executable)?(?:: (?:command )?not found| not found| is required to build)/,
  /command '(swig)' failed: No such file/,
  /Specify (MYSQLCLIENT_CFLAGS) and/,
  /Please make sure the (libxml2?) and libxslt development packages are installed/,
  /headers or library files could not be found for (jpeg|zlib)\b/,
  // CMake says this of optional libraries, too, but then after "-- ".
  /^ {2,}Could NOT find (OpenSSL|ZLIB|CURL|HDF5|GEOS|PROJ|GDAL|BLAS|LAPACK|Boost|OpenGL|X11)\b/
]

/** For which package it is compiled. */
const forPackage =
  /Failed to build `([\w.-]{1,80})|Failed building wheel for ([\w.-]{1,80})|Building wheel for ([\w.-]{1,80})|required to build ([\w.-]{1,80}) from source|^\s*Collecting ([\w.-]{1,80})/

function needed(name: string): string | undefined {
  return packages.find(([each]) => each.test(name))?.[1]
}

/** The first thing missing of which it is known where it comes from. */
function header(lines: readonly string[]): Found | null {
  const known = missing.map(pattern =>
    first([pattern])(lines.filter(line => needed(pattern.exec(line)?.[1] ?? '') !== undefined))
  )
  const found = known.find(each => each !== null)
  if (found === undefined || found === null) return null
  const at = lines.findIndex(line => found.shown.includes(line))
  const source =
    lines.slice(0, at + 2).findLast(line => forPackage.test(line)) ??
    lines.find(line => forPackage.test(line))
  const name = forPackage
    .exec(source ?? '')
    ?.slice(1)
    .find(each => each !== undefined)
  return { values: [found.values[0] ?? '', ...(name === undefined ? [] : [name])], shown: found.shown }
}

/** The same in both kinds of Space. */
function install(names: string) {
  return {
    text: say({
      en: t`Install the system packages. In a Docker Space, add this line before \`pip install\`. In a Gradio or Streamlit Space, write the names in \`packages.txt\`, one per line.`,
      'zh-TW': t`安裝系統套件：Docker Space 在 \`pip install\` 之前加上下面這一行；Gradio 或 Streamlit Space 把這些名稱寫在 \`packages.txt\`，一行一個。`
    }),
    block: {
      language: 'text',
      lines: [`RUN apt-get update && apt-get install -y --no-install-recommends build-essential ${names}`]
    }
  } as const
}

const wheel = say({
  en: 'Or write a newer version of the package in `requirements.txt` that has a ready-made file (wheel) for this Python. For `psycopg2`, use `psycopg2-binary`.',
  'zh-TW':
    '或在 `requirements.txt` 改用新一點的版本，它有這個 Python 可以直接用的檔案（wheel），不需要編譯。`psycopg2` 可以改用 `psycopg2-binary`。'
})

const headers = cause('system-headers', header, ({ values: [name = '', package_] }) => ({
  why: sentences(
    package_ === undefined
      ? say({ en: 'A package is built from source.', 'zh-TW': '有一個套件要從原始碼建置。' })
      : say({
          en: t`The package ${package_} is built from source.`,
          'zh-TW': t`套件 ${package_} 要從原始碼建置。`
        }),
    say({
      en: t`It needs ${name}, which belongs to a system library that the image does not have.`,
      'zh-TW': t`建置時需要 ${name}，它屬於映像檔裡沒有的系統函式庫。`
    })
  ),
  fix: [oneOf(install(needed(name) ?? ''), wheel)]
}))

const compiler = cause(
  'no-compiler',
  first(
    [
      /(?:command|unable to execute) '([^'\s]{0,80}?(?:gcc|g\+\+|\bcc|c\+\+|clang|clang\+\+|gfortran)(?:-\d{1,2})?)'(?: failed)?: No such file/,
      /No (CMAKE_C(?:XX)?_COMPILER) could be found/,
      /Unknown compiler\(s\): \[\['?(\w{1,20})/
    ],
    /Failed to build `|Failed building wheel for/
  ),
  ({ values: [name = 'gcc'] }) => ({
    why: say({
      en: t`A package is built from source, but the image has no compiler (${name}). \`slim\` images leave it out.`,
      'zh-TW': t`有一個套件要從原始碼建置，但映像檔裡沒有編譯器（${name}）。\`slim\` 映像檔不包含它。`
    }),
    fix: [oneOf(install(name.includes('gfortran') ? 'gfortran' : 'pkg-config'), wheel)]
  })
)

/** What building a package from source misses, where the log names it. */
export const headerCauses: readonly Cause[] = [headers, compiler]
