"""boto3 against every operation that has a handler: each is called with all members that the model marks required, every
waiter and every paginator of these services is used once. An answer or a refusal that the operation may give: nothing else."""
import json
import subprocess
import sys
import urllib.request

import boto3
import botocore.exceptions

GREENROOM = sys.argv[1]
HERE_ONLY = {"cloudflare", "edge"}  # not AWS's
SPOKEN = {"elasticloadbalancing": "elbv2", "monitoring": "cloudwatch", "cloudwatch": "cloudwatch"}
# What any call may be answered with. AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
COMMON = {"ValidationException", "ValidationError", "InvalidParameterValue", "InvalidParameterCombination",
          "MissingParameter", "SerializationException", "InvalidParameter", "InvalidInput", "MalformedInput",
          "AccessDenied", "AccessDeniedException", "InvalidClientTokenId", "404", "400", "403", "405", "MissingAction"}
# EC2 and S3 name their refusals in documents and not in their models.
# AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
# AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
NAMED_ELSEWHERE = {"ec2", "s3"}
KNOWN = {"cluster": "bash-dog", "clusterName": "bash-dog", "service": "bash-dog", "serviceName": "bash-dog",
         "applicationName": "bash-dog", "deploymentGroupName": "bash-dog", "SecretId": "bash-dog/app",
         "repositoryName": "bash-dog/app", "taskDefinition": "bash-dog", "services": ["bash-dog"],
         "AWSServiceName": "ecs.amazonaws.com"}
# botocore's own: its waiter takes the length of a list that answers of these types do not have.
NOT_WAITED_FOR = {"log_alarm_exists"}


def sample(shape, name="", depth=0):
    """The smallest value that the model admits, with what it requires."""
    if name in KNOWN:
        return KNOWN[name]
    kind = shape.type_name
    if kind == "structure":
        if shape.metadata.get("union"):
            name, member = next(iter(shape.members.items()))
            return {name: sample(member, name, depth + 1)}
        return {one: sample(shape.members[one], one, depth + 1) for one in shape.required_members}
    if kind == "list":
        count = max(1, shape.metadata.get("min", 1))
        return [sample(shape.member, "", depth + 1)] * count
    if kind == "map":
        return {sample(shape.key): sample(shape.value, "", depth + 1)}
    if kind == "string":
        if getattr(shape, "enum", None):
            return shape.enum[0]
        return "x" * max(1, shape.metadata.get("min", 1))
    if kind in ("integer", "long"):
        return max(1, shape.metadata.get("min", 1))
    if kind in ("float", "double"):
        return 1.0
    if kind == "boolean":
        return False
    if kind == "blob":
        return b"x"
    return 1767603600  # a timestamp


def required(operation):
    return sample(operation.input_shape) if operation.input_shape else {}


def codes_of(service, operation):
    codes = set(COMMON)
    for error in operation.error_shapes:
        codes.update({error.name, error.error_code})
    return codes


class Tally:
    def __init__(self):
        self.answered, self.refused, self.wrong = 0, 0, []

    def met(self, what, service, operation, act):
        """Runs it: an answer is parsed by the client, a refusal must be one that may come."""
        try:
            act()
            self.answered += 1
        except botocore.exceptions.ClientError as error:
            code, status = error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"]
            allowed = service in NAMED_ELSEWHERE or code in codes_of(service, operation)
            if status >= 500 or not allowed or "greenroom does not play" in str(error):
                self.wrong.append("%s: %s %s" % (what, status, error))
            else:
                self.refused += 1
        except botocore.exceptions.WaiterError:
            self.refused += 1  # what was waited for does not come: it is asked for once
        except Exception as error:  # a parser that cannot read an answer, a parameter that we made wrong
            self.wrong.append("%s: %s: %s" % (what, type(error).__name__, error))


def handled():
    rows = json.loads(subprocess.run([GREENROOM, "list", "operations", "--json"], text=True,
                                     capture_output=True, check=True).stdout)
    services = {}
    for row in rows:
        service, operation = row["name"].split(":")
        if row["about"] != "refused" and service not in HERE_ONLY:
            services.setdefault(service, set()).add(operation)
    return services


def every_operation(url, tally):
    for service, operations in sorted(handled().items()):
        name = SPOKEN.get(service, service)
        client = boto3.client(name, endpoint_url=url, region_name="us-east-2", aws_access_key_id="test",
                              aws_secret_access_key="test")
        model, methods = client.meta.service_model, {v: k for k, v in client.meta.method_to_api_mapping.items()}
        reset(url)
        # What reads comes first: afterwards things are made, changed and deleted.
        for operation in sorted(operations, key=lambda one: (not one.startswith(("Describe", "Get", "List")), one)):
            if operation not in methods:
                tally.wrong.append("%s has no %s" % (name, operation))
                continue
            shape = model.operation_model(operation)
            tally.met("%s %s" % (name, operation), name, shape,
                      lambda: getattr(client, methods[operation])(**required(shape)))
        waiters_and_pages(client, name, model, operations, tally)


def waiters_and_pages(client, name, model, operations, tally):
    methods = client.meta.method_to_api_mapping
    for waiter_name in client.waiter_names:
        waiter = client.get_waiter(waiter_name)
        operation = waiter.config.operation
        if operation not in operations or waiter_name in NOT_WAITED_FOR:
            continue
        shape = model.operation_model(operation)
        arguments = {**required(shape), "WaiterConfig": {"Delay": 0, "MaxAttempts": 1}}
        tally.met("%s waiter %s" % (name, waiter_name), name, shape, lambda: waiter.wait(**arguments))
    for method, operation in methods.items():
        if operation in operations and client.can_paginate(method):
            shape = model.operation_model(operation)
            tally.met("%s pages of %s" % (name, operation), name, shape,
                      lambda: list(client.get_paginator(method).paginate(**required(shape))))


def reset(url):
    urllib.request.urlopen(urllib.request.Request(url + "/_greenroom/reset", method="POST")).read()


server = subprocess.Popen([GREENROOM, "serve", "--port", "0"], stdout=subprocess.PIPE, text=True)
try:
    tally = Tally()
    every_operation(json.loads(server.stdout.readline())["url"], tally)
finally:
    server.terminate()
    assert server.wait(10) == 0, "serve did not stop by itself"
print("%d answered, %d refused as the models have it" % (tally.answered, tally.refused))
for line in tally.wrong:
    print("WRONG", line)
assert not tally.wrong, "%d answers that no AWS service gives" % len(tally.wrong)
