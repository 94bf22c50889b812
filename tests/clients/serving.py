"""A served cloud of one's own, and those who speak with it. The first argument is the program, the second the AWS CLI."""
import json
import os
import subprocess
import sys
import urllib.error
import urllib.request

import boto3

GREENROOM = sys.argv[1]
AWS = sys.argv[2] if len(sys.argv) > 2 else "aws"


class Server:
    """A cloud of its own on a free port."""

    def __init__(self, *flags):
        self.process = subprocess.Popen(
            [GREENROOM, "serve", "--port", "0", *flags], stdout=subprocess.PIPE, text=True)
        self.url = json.loads(self.process.stdout.readline())["url"]
        self.environment = {
            **os.environ, "AWS_ENDPOINT_URL": self.url, "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": "us-east-2",
            "AWS_CONFIG_FILE": "/dev/null", "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
            "AWS_EC2_METADATA_DISABLED": "true"}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        assert self.process.wait(10) == 0, "serve did not stop by itself"

    def client(self, service):
        return boto3.client(
            service, endpoint_url=self.url, region_name="us-east-2",
            aws_access_key_id="test", aws_secret_access_key="test")

    def asked(self, path, method="GET", body=None, headers=()):
        request = urllib.request.Request(
            self.url + path, method=method, data=json.dumps(body).encode() if body else None,
            headers={"Content-Type": "application/json", **dict(headers)})
        try:
            with urllib.request.urlopen(request) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            raise AssertionError((method, path, error.code, error.read())) from error

    def control(self, path, method="GET", body=None):
        return self.asked("/_greenroom" + path.removeprefix("/_greenroom"), method, body)

    def cloudflare(self, path, method="GET", body=None):
        return self.asked("/client/v4" + path, method, body,
                          {"Authorization": "Bearer " + 40 * "t"})["result"]

    def aws(self, *words):
        return subprocess.run(
            [AWS, *words], env=self.environment, text=True, capture_output=True, check=False)
