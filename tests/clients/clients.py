"""boto3 and the AWS CLI against a served bash-dog: what a person's own scripts would do."""
import datetime
import json
import sys

import boto3
import botocore.exceptions

from deploying import deployed
from serving import Server


def waits_through_a_bake():
    with Server() as server:
        deployment = deployed(server.client)
        deploy = server.client("codedeploy")
        deploy.get_waiter("deployment_successful").wait(
            deploymentId=deployment, WaiterConfig={"Delay": 0, "MaxAttempts": 400})
        seconds = server.control("/_greenroom/clock")["virtual_us"] / 1e6
        assert 66 * 60 < seconds < 72 * 60, seconds


def gives_up_as_in_production():
    with Server() as server:
        deployment = deployed(server.client)
        waiter = server.client("codedeploy").get_waiter("deployment_successful")
        try:
            waiter.wait(deploymentId=deployment, WaiterConfig={"Delay": 0})
        except botocore.exceptions.WaiterError as error:
            assert "Max attempts exceeded" in str(error), error
        else:
            raise AssertionError("the stock waiter must not see the end of an hour's bake")
        seconds = server.control("/_greenroom/clock")["virtual_us"] / 1e6
        assert 1785 <= seconds < 1786, seconds


# What a person types who has not looked it up, and the part of the answer that tells them what is wrong.
MISTAKES = (
    ("ecs describe-services --cluster nope --services x", "(ClusterNotFoundException)", "Cluster not found."),
    ("ecs describe-task-definition --task-definition nope", "(ClientException)", "Unable to describe task definition."),
    ("ecs register-task-definition --family x --container-definitions []", "(ClientException)",
     "Container list cannot be empty."),
    ("ecs update-service --cluster bash-dog --service bash-dog --force-new-deployment", "(InvalidParameterException)",
     "Cannot force a new deployment on services with a CODE_DEPLOY deployment controller."),
    ("ecs delete-service --cluster bash-dog --service bash-dog", "(InvalidParameterException)",
     "The service cannot be stopped while it is scaled above 0."),
    ("ecs delete-task-definitions --task-definitions bash-dog", "(InvalidParameterException)",
     "Invalid revision number."),
    ("deploy create-deployment --application-name nope", "(ApplicationDoesNotExistException)",
     "No application found for name: nope"),
    ("deploy get-deployment --deployment-id 123", "(InvalidDeploymentIdException)", "is not in the valid format"),
    ("elbv2 describe-load-balancers --names nope", "(LoadBalancerNotFound)", "One or more load balancers not found"),
    ("elbv2 delete-load-balancer --load-balancer-arn bash-dog", "(ValidationError)",
     "'bash-dog' is not a valid load balancer ARN"),
    ("ecr describe-images --repository-name nope", "(RepositoryNotFoundException)",
     "The repository with name 'nope' does not exist in the registry with id '123456789012'"),
    ("secretsmanager get-secret-value --secret-id nope", "(ResourceNotFoundException)",
     "Secrets Manager can't find the specified secret."),
    ("iam create-role --role-name x --assume-role-policy-document nonsense", "(MalformedPolicyDocument)",
     "This policy contains invalid Json"),
    ("iam delete-role --role-name bash-dog-codedeploy", "(DeleteConflict)",
     "Cannot delete entity, must detach all policies first."),
    ("ec2 describe-subnets --subnet-ids nonsense", "(InvalidSubnetID.Malformed)",
     'Invalid id: "nonsense" (expecting "subnet-...")'),
    ("ec2 create-vpc --cidr-block 10.0.0.0/8", "(InvalidVpc.Range)", "The CIDR '10.0.0.0/8' is invalid."),
    ("s3 ls s3://nope", "(NoSuchBucket)", "The specified bucket does not exist"),
    ("lambda get-function --function-name nope", "(ResourceNotFoundException)",
     "Function not found: arn:aws:lambda:us-east-2:123456789012:function:nope"),
    ("logs create-log-group --log-group-name /ecs/bash-dog", "(ResourceAlreadyExistsException)",
     "The specified log group already exists"),
    ("events describe-rule --name nope", "(ResourceNotFoundException)", "Rule nope does not exist on EventBus default."),
    # Not played: it says so, and names itself.
    ("ssm get-parameter --name x", "(NotImplementedException)", "greenroom does not play the service ssm"),
)


def mistakes_are_answered_in_awss_words():
    with Server() as server:
        before = server.control("/world/diff")["changed"]
        for command, code, text in MISTAKES:
            answer = server.aws(*command.split())
            assert answer.returncode not in (0, 2) and code in answer.stderr and text in answer.stderr, (
                command, answer.returncode, answer.stderr)
        changed = [one for one in server.control("/world/diff")["changed"]
                   if one not in before and not one.startswith(("timeline.", "flights.", "next_request"))]
        assert changed == [], changed


def errors_read_like_awss_own():
    with Server() as server:
        wrong = server.aws("ecs", "describe-services", "--cluster", "no-such", "--services", "x")
        assert wrong.returncode != 0 and "ClusterNotFoundException" in wrong.stderr, wrong.stderr
        wrong = server.aws("deploy", "get-deployment", "--deployment-id", "d-000000000")
        assert "DeploymentDoesNotExistException" in wrong.stderr, wrong.stderr
        # Known to the service and not played: it says so, and invents nothing.
        wrong = server.aws("ecs", "list-container-instances", "--cluster", "bash-dog")
        assert wrong.returncode != 0 and "greenroom does not play" in wrong.stderr, wrong.stderr


def lists_come_in_pages_and_forms():
    with Server() as server:
        seen = server.aws("ecs", "list-clusters", "--query", "clusterArns[0]", "--output", "text")
        assert seen.stdout.strip().endswith(":cluster/bash-dog"), seen.stdout + seen.stderr
        pages = server.client("elbv2").get_paginator("describe_target_groups").paginate(
            PaginationConfig={"PageSize": 1})
        assert [len(page["TargetGroups"]) for page in pages] == [1, 1]
        seen = server.aws("secretsmanager", "list-secrets", "--query", "SecretList[].Name")
        assert seen.returncode == 0, seen.stderr
        seen = server.aws("sts", "get-caller-identity", "--query", "Account", "--output", "text")
        assert seen.stdout.strip() == "123456789012", seen.stdout + seen.stderr


def a_signature_is_verified_where_that_was_asked():
    with Server("--auth", "full") as server:
        wrong = server.aws("sts", "get-caller-identity")
        assert wrong.returncode != 0 and "InvalidClientTokenId" in wrong.stderr, wrong.stderr


def a_key_that_iam_made_really_signs():
    with Server("--auth", "full") as server:
        def signed(service, keys):
            return boto3.client(
                service, endpoint_url=server.url, region_name="us-east-2",
                aws_access_key_id=keys[0], aws_secret_access_key=keys[1])
        known = server.control("/_greenroom/world")["sts"]["principals"].values()
        mine = next((one["access_key"], one["secret_key"]) for one in known
                    if one["actor"] == "operator")
        iam = signed("iam", mine)
        iam.create_user(UserName="ci")
        made = iam.create_access_key(UserName="ci")["AccessKey"]
        key = (made["AccessKeyId"], made["SecretAccessKey"])
        arn = signed("sts", key).get_caller_identity()["Arn"]
        assert arn == "arn:aws:iam::123456789012:user/ci", arn
        iam.update_access_key(UserName="ci", AccessKeyId=key[0], Status="Inactive")
        try:
            signed("sts", key).get_caller_identity()
        except botocore.exceptions.ClientError as error:
            assert error.response["Error"]["Code"] == "InvalidClientTokenId", error
        else:
            raise AssertionError("an inactive key must not sign")


def what_a_delivery_stands_on_can_be_made():
    with Server() as server:
        iam, functions, logs = (server.client(name) for name in ("iam", "lambda", "logs"))
        trust = {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"},
            "Action": "sts:AssumeRole"}]}
        role = iam.create_role(RoleName="hook", AssumeRolePolicyDocument=json.dumps(trust))["Role"]
        iam.get_waiter("role_exists").wait(RoleName="hook")
        assert iam.get_role(RoleName="hook")["Role"]["AssumeRolePolicyDocument"] == trust
        names = [one["RoleName"] for page in iam.get_paginator("list_roles").paginate(
            PaginationConfig={"PageSize": 2}) for one in page["Roles"]]
        assert "hook" in names and "bash-dog-ecs-task" in names, names
        code = b"PK\x05\x06" + 18 * b"\0"
        functions.create_function(
            FunctionName="smoke", Runtime="python3.12", Handler="index.handler",
            Role=role["Arn"], Code={"ZipFile": code})
        functions.get_waiter("function_active_v2").wait(FunctionName="smoke")
        functions.update_function_configuration(FunctionName="smoke", Timeout=60)
        functions.get_waiter("function_updated_v2").wait(FunctionName="smoke")
        told = functions.get_function(FunctionName="smoke")["Configuration"]
        assert (told["Timeout"], told["CodeSize"]) == (60, len(code)), told
        logs.create_log_group(logGroupName="/aws/lambda/smoke")
        logs.create_log_stream(logGroupName="/aws/lambda/smoke", logStreamName="one")
        now = server.control("/_greenroom/clock")["now"]
        at = int(datetime.datetime.fromisoformat(now.replace("Z", "+00:00")).timestamp() * 1000)
        logs.put_log_events(
            logGroupName="/aws/lambda/smoke", logStreamName="one",
            logEvents=[{"timestamp": at + number, "message": str(number)} for number in range(5)])
        pages = logs.get_paginator("filter_log_events").paginate(
            logGroupName="/aws/lambda/smoke", PaginationConfig={"PageSize": 2})
        messages = [event["message"] for page in pages for event in page["events"]]
        assert messages == ["0", "1", "2", "3", "4"], messages
        seen = server.aws("logs", "filter-log-events", "--log-group-name", "/aws/lambda/smoke",
                          "--filter-pattern", "3", "--query", "events[].message", "--output", "text")
        assert seen.returncode == 0 and seen.stdout.strip() == "3", (seen.stdout, seen.stderr)


for claim in (waits_through_a_bake, gives_up_as_in_production, errors_read_like_awss_own,
              mistakes_are_answered_in_awss_words,
              lists_come_in_pages_and_forms, a_signature_is_verified_where_that_was_asked,
              a_key_that_iam_made_really_signs, what_a_delivery_stands_on_can_be_made):
    claim()
    print("ok", claim.__name__.replace("_", " "), flush=True)
