"""Addresses and what answers there."""
