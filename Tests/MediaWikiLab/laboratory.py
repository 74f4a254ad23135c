"""A real MediaWiki in a scratch folder, and the renderings of Corpus/ that it makes.

Every page is rendered in a wiki that holds the templates, the base pages and that page alone, so that its
ids do not depend on the other pages, and a new page changes no rendering but its own.

What page.json may say for us, under "lab", each with its default:
  title        the page's name in the wiki (page.json's own title)
  language     the content language of the wiki (en); interface: that of the reader (the same)
  renderings   which to make (USUAL; there is also printable)
  languages    instead of those: the page in a wiki of each language, in the SKINS for desktops ([])
  query        more parameters of the address, such as action or redirect ({})
  earlier      texts of older revisions ([])
  handmade     why the inputs are written by hand: markup that MediaWiki 1.39 does not make (they are not)
"""
import hashlib, json, os, re, shutil, signal, socket, sqlite3, subprocess, sys, tempfile, time
from pathlib import Path
from urllib.parse import urlencode, quote
from urllib.request import ProxyHandler, Request, build_opener
from urllib.error import HTTPError, URLError

LAB = Path(__file__).resolve().parent
CORPUS = LAB.parent.parent / "Corpus"
DEBIAN = Path("/usr/share/mediawiki")
SCRATCH = Path(os.environ.get("WIKISCOUR_LAB", Path(tempfile.gettempdir()) / f"wikiscour-lab-{os.getuid()}"))
WIKI, DATA, TEXTS = SCRATCH / "wiki", SCRATCH / "data", SCRATCH / "texts"
CLOCK = 1714564800  # 2024-05-01 12:00 UTC: the time of every edit, and (LocalSettings.php) of every look

SKINS = {"vector-legacy": "vector", "vector-2022": "vector-2022", "monobook": "monobook",
         "timeless": "timeless", "minerva": "minerva"}
USUAL = [*SKINS, "render", "api", "parsoid"]


def run(*command, **options):
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          stdin=subprocess.DEVNULL, text=True, **options)
    if done.returncode:
        sys.exit(f"lab: {' '.join(map(str, command))} failed:\n{done.stdout}")
    return done.stdout


def wiki_environment(data=DATA, clock="", remembers=False):
    """What LocalSettings.php asks the environment for."""
    return {**os.environ, "LAB_DATA": str(data), "LAB_CLOCK": clock, "LAB_REMEMBERS": "1" if remembers else ""}


def maintenance(script, *arguments, **environment):
    return run("php", "-d", "opcache.enable_cli=1", WIKI / "maintenance" / script, *arguments, cwd=WIKI,
               env=wiki_environment(**environment))


# --- installing ----------------------------------------------------------------------------------------------

def ready():
    """Installs where nothing is installed, and takes in what has changed since."""
    if not (SCRATCH / "base").is_dir():
        install()
    shutil.copy(LAB / "LocalSettings.php", WIKI)
    shutil.copytree(LAB / "extension", WIKI / "extensions/WikiScourLab", dirs_exist_ok=True)
    if fingerprint() != ((SCRATCH / "base/fingerprint").read_text() if (SCRATCH / "base/fingerprint").exists() else ""):
        import_base()


def fingerprint():
    """Of all that the base is made from."""
    digest = hashlib.sha256()
    for folder in ("templates", "pages", "images"):
        for path in sorted((LAB / folder).iterdir()):
            digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def install():
    Server().stop()
    shutil.rmtree(SCRATCH, ignore_errors=True)
    for folder in (DATA, TEXTS, SCRATCH / "cache"):
        folder.mkdir(parents=True)
    # Debian's folder is a net of links; PHP follows links, so only a real copy has its own settings.
    parts = [path for path in DEBIAN.iterdir() if path.exists() and path.name not in ("LocalSettings.php", "config", "images")]
    WIKI.mkdir()
    run("cp", "-rL", "--no-preserve=mode", *parts, WIKI)
    shutil.copytree(LAB / "extension", WIKI / "extensions/WikiScourLab")
    # The installer only fills the data base; the settings that it writes give way to ours.
    maintenance("install.php", "--dbtype", "sqlite", "--dbname", "lab", "--dbpath", DATA, "--scriptpath", "",
                "--server", "http://wiki.example", "--lang", "en", "--pass", "a-long-password-for-the-lab",
                "--confpath", SCRATCH, "Example Wiki", "Keeper")
    (SCRATCH / "LocalSettings.php").unlink()
    shutil.copy(LAB / "LocalSettings.php", WIKI)
    maintenance("update.php", "--quick")
    rows = ", ".join(f"('{code}', 'http://{code}.wiki.example/wiki/$1', '', '', 0, 0)" for code in ("de", "fr", "ja", "ar"))
    maintenance("sql.php", "--query", "REPLACE INTO interwiki "
                f"(iw_prefix, iw_url, iw_api, iw_wikiid, iw_local, iw_trans) VALUES {rows}")
    keep("fresh")
    import_base()


def import_base():
    """The state that every page starts from: templates, base pages, images."""
    restore("fresh")
    shutil.rmtree(WIKI / "images", ignore_errors=True)
    (WIKI / "images").mkdir()
    # A year earlier, so that a page of the corpus may be a newer revision of a base page.
    maintenance("importImages.php", "--comment=A picture drawn for the laboratory.", LAB / "images", clock="20230502120000")
    for folder, prefix in (("templates", "Template:"), ("pages", "")):
        texts = [(prefix + title_of(path.stem), path.read_text()) for path in sorted((LAB / folder).glob("*.wikitext"))]
        import_texts(texts, hours_ago=365 * 24)
    with sqlite3.connect(DATA / "lab.sqlite") as data:  # so that a new template moves no id of a page in the corpus
        data.execute("UPDATE sqlite_sequence SET seq = 1000 WHERE name IN ('page', 'revision')")
    (DATA / "fingerprint").write_text(fingerprint())
    keep("base")


def title_of(stem):
    """A colon is written %3A in the names of files."""
    return stem.replace("%3A", ":").replace("_", " ")


def import_texts(texts, hours_ago=0, data=DATA):
    """Writes pages with a fixed time; one call of PHP for all of them."""
    folder = TEXTS / data.name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    files = []
    for title, text in texts:
        path = folder / (title + ".txt")  # the script takes the name for the title; so a title has no slash here
        path.write_text(text.removesuffix("\n"))
        os.utime(path, (CLOCK - 3600 * hours_ago,) * 2)
        files.append(path)
    if files:
        out = maintenance("importTextFiles.php", "--overwrite", "--use-timestamp", "--rc", "-u", "Keeper",
                          "-s", "A page of the laboratory", *files, data=data)
        if ", 0 skipped" not in out:
            sys.exit("lab: import failed:\n" + out)


def keep(state):
    shutil.rmtree(SCRATCH / state, ignore_errors=True)
    shutil.copytree(DATA, SCRATCH / state)


def restore(state):
    shutil.rmtree(DATA)
    shutil.copytree(SCRATCH / state, DATA)


# --- the server ----------------------------------------------------------------------------------------------

class Server:
    """A server of the wiki on a data base of its own, in one process; several stand side by side."""

    opener = build_opener(ProxyHandler({}))  # the server is on this machine, whatever proxy the environment names

    def __init__(self, data=DATA, remembers=False):
        """remembers: parsed pages are kept, so that only the first look at one parses it."""
        self.data, self.remembers = data, remembers
        self.note = Path(f"{data}.server")

    def start(self):
        if self.port is not None:
            return
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        log = open(f"{self.data}.log", "w")
        options = ["error_reporting=0", "opcache.enable_cli=1", "opcache.validate_timestamps=0"]
        server = subprocess.Popen(["php", *(word for option in options for word in ("-d", option)),
                                   "-S", f"127.0.0.1:{port}", "-t", WIKI],
                                  cwd=WIKI, stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True,
                                  env=wiki_environment(self.data, remembers=self.remembers))
        self.note.write_text(f"{server.pid} {port}")
        for _ in range(100):
            try:
                self.fetch("api.php?action=query&meta=siteinfo&format=json")
                return
            except HTTPError as failure:
                sys.exit(f"lab: the wiki fails: {failure}, see {log.name}")
            except URLError:  # not yet listening
                time.sleep(0.1)
        sys.exit(f"lab: the server does not answer, see {log.name}")

    @property
    def port(self):
        """The port of the running server, None where none runs."""
        try:
            pid, port = map(int, self.note.read_text().split())
            os.kill(pid, 0)
            return port
        except (OSError, ValueError):
            return None

    def stop(self):
        if self.port is not None:
            os.kill(int(self.note.read_text().split()[0]), signal.SIGTERM)
        self.note.unlink(missing_ok=True)

    def fetch(self, path, language="en"):
        request = Request(f"http://127.0.0.1:{self.port}/{path}",
                          headers={"X-Lab-Language": language, "X-Request-Id": "0" * 24, "Host": "wiki.example"})
        try:
            return self.opener.open(request, timeout=120).read()
        except HTTPError as answer:  # a missing page is an answer too (404), and one of those we collect
            if answer.code in (400, 403, 404):
                return answer.read()
            raise

    def rendering(self, name, title, language, interface, query={}):
        """What the wiki answers."""
        uselang = {"uselang": interface} if interface else {}
        asked = {"title": title, **uselang, **query}
        if name == "parsoid":
            return self.fetch(f"rest.php/v1/page/{quote(title.replace(' ', '_'), safe='')}/html", language)
        if name == "api":
            props = "text|displaytitle|categories|langlinks|sections|revid|properties"
            return self.fetch("api.php?" + urlencode({"action": "parse", "page": title, "prop": props, "format": "json",
                                                      "formatversion": 2, **uselang}), language)
        if name in SKINS:
            asked["useskin"] = SKINS[name]
        elif name == "printable":
            asked["printable"] = "yes"
        elif name == "render":
            asked["action"] = "render"
        else:
            sys.exit(f"lab: no such rendering: {name}")
        return self.fetch("index.php?" + urlencode(asked), language)


# --- rendering -----------------------------------------------------------------------------------------------

def render(names):
    server = Server()
    ready()
    server.start()
    pages = [CORPUS / name for name in names] or sorted(path.parent for path in CORPUS.glob("*/page.json"))
    for page in pages:
        render_page(page, server)
    restore("base")


def render_page(page, server):
    description = json.loads((page / "page.json").read_text())
    lab = description.get("lab", {})
    if lab.get("handmade"):
        return
    title = lab.get("title") or description["title"]
    restore("base")
    source = page / "page.wikitext"
    revisions = [*lab.get("earlier", []), *([source.read_text()] if source.exists() else [])]
    for age, text in reversed(list(enumerate(reversed(revisions)))):
        import_texts([(title, text)], hours_ago=age)
    if languages := lab.get("languages"):
        renderings = [(skin, language, language) for language in languages for skin in SKINS if skin != "minerva"]
    else:
        renderings = [(name, lab.get("language", "en"), lab.get("interface")) for name in lab.get("renderings", USUAL)]
    for name, language, interface in renderings:
        answer = server.rendering(name, title, language, interface, lab.get("query", {}))
        suffix = "json" if name == "api" else "html"
        (page / f"{name}{'.' + language if languages else ''}.{suffix}").write_bytes(steady(answer))
    print(f"rendered {page.name}", flush=True)


def steady(answer):
    """What the settings can't pin: the time that the answer took, and the token of a form."""
    answer = re.sub(rb'"wgBackendResponseTime":\d+', b'"wgBackendResponseTime":1', answer)
    return re.sub(rb'(name="(?:wpLoginToken|wpCreateaccountToken)"[^>]*value=")[0-9a-f]+', rb"\g<1>0", answer)
