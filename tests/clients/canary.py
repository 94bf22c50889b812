"""A canary as a person's own script deploys it: it knows nothing of where it runs.

canary.py ATTEMPTS: how often its waiter asks.
"""
import sys

import boto3

from deploying import deployed

deployment = deployed(boto3.client)
boto3.client("codedeploy").get_waiter("deployment_successful").wait(
    deploymentId=deployment, WaiterConfig={"MaxAttempts": int(sys.argv[1])})
print("deployed", deployment)
