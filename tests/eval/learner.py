"""An engine that learns nothing but which sites it was trained on, so that tests see when a page is of one of them."""

from core.propose import propose
from core.training import fold_of


class Learner:
    """Remembers the sites it was trained on, and fails on a page of one of them, which says "paper" and its site."""

    def train(self, pages, models):
        for fold, model in enumerate(models):
            model.write_text(" ".join(sorted({page.site for page in pages if fold_of(page.site) != fold})))

    def proposer(self, model):
        known = model.read_text().split()

        def checked(cut, progress):
            assert not any(f"paper {site}" in cut.page.text for site in known)
            return propose(cut, progress=progress)

        return checked
