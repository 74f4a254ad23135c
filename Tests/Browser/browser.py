"""A real browser without a window, driven over a pipe by the protocol of its own developer tools: no package is needed for it."""

import base64
import json
import os
import shutil
import signal
import subprocess
import tempfile


def program():
    """The browser on this machine; None where there is none."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if shutil.which(name):
            return shutil.which(name)
    return None


class Browser:
    """One browser with one page in it."""

    def __init__(self, width=1400, height=900):
        self.profile = tempfile.mkdtemp(prefix="wikiscour-browser-")
        to_read, self.to_write = os.pipe()
        self.to_hear, to_answer = os.pipe()

        def place():
            # The browser reads commands from descriptor 3 and answers on 4.
            first, second = os.dup(to_read), os.dup(to_answer)
            os.dup2(first, 3)
            os.dup2(second, 4)

        arguments = ["--headless=new", "--remote-debugging-pipe", "--no-first-run", "--disable-gpu", "--hide-scrollbars",
                     "--disable-background-networking", "--disable-dev-shm-usage", "--no-sandbox",
                     "--user-data-dir=" + self.profile, f"--window-size={width},{height}", "about:blank"]
        self.process = subprocess.Popen([program(), *arguments], preexec_fn=place, close_fds=False,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        os.close(to_read)
        os.close(to_answer)
        self.answers = os.fdopen(self.to_hear, "rb", buffering=0)
        self.rest = b""
        self.number = 0
        self.events = []
        self.session = None
        target = [found for found in self.send("Target.getTargets")["targetInfos"] if found["type"] == "page"][0]
        self.session = self.send("Target.attachToTarget", targetId=target["targetId"], flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.send(domain + ".enable")
        self.size(width, height)

    def close(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.answers.close()
        os.close(self.to_write)
        shutil.rmtree(self.profile, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def message(self):
        while b"\0" not in self.rest:
            piece = self.answers.read(1 << 16)
            if not piece:
                raise RuntimeError("the browser has ended")
            self.rest += piece
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def send(self, method, **parameters):
        self.number += 1
        command = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            command["sessionId"] = self.session
        data = json.dumps(command).encode() + b"\0"
        while data:
            data = data[os.write(self.to_write, data):]
        while True:
            message = self.message()
            if message.get("id") == self.number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']['message']}")
                return message["result"]
            self.events.append(message)

    def wait(self, event):
        while True:
            for index, message in enumerate(self.events):
                if message.get("method") == event:
                    del self.events[:index + 1]
                    return
            self.events.append(self.message())

    def size(self, width, height):
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def scheme(self, name):
        self.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    def open(self, path):
        """Opens a file, and returns what the browser complained about and what it asked the network for."""
        self.events.clear()
        self.complaints, self.requests = [], []
        address = "file://" + os.path.abspath(path)
        self.send("Page.navigate", url=address)
        seen = []
        while not any(message.get("method") == "Page.loadEventFired" for message in seen):
            seen += self.events or [self.message()]
            self.events = []
        self.run("1")
        self.note(seen + self.events, address)

    def note(self, messages, address):
        for message in messages:
            method, parameters = message.get("method"), message.get("params", {})
            if method == "Log.entryAdded":
                self.complaints.append(parameters["entry"]["text"])
            if method == "Runtime.exceptionThrown":
                self.complaints.append(str(parameters["exceptionDetails"].get("exception", {}).get("description")))
            if method == "Network.requestWillBeSent" and parameters["request"]["url"] != address:
                self.requests.append(parameters["request"]["url"])

    def run(self, script):
        """What a script gives, awaited."""
        answer = self.send("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"].get("exception", {}).get("description", "the script failed"))
        return answer["result"].get("value")

    def settle(self):
        """Waits until the browser has drawn what was done."""
        self.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))")

    def key(self, key):
        for kind in ("keyDown", "keyUp"):
            self.send("Input.dispatchKeyEvent", type=kind, key=key, text=key if len(key) == 1 and kind == "keyDown" else "")

    def picture(self, path, whole=False):
        data = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))
