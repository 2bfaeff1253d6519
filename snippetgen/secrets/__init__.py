"""The stage between reading and resolving: what a collection must not show is named or neutralised.

``secure`` takes a collection and its scopes as read and gives them without any credential; all
later stages see only that.  ``gate`` searches what comes out at the end for every value once more.
"""
