import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Brings whoever followed a link to the element that its fragment names. */
export const useHash = (): void => {
  const { hash } = useLocation();
  useEffect(() => {
    const place = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!place) return;
    place.classList.add('arrived');
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'start' });
    const leave = (): void => place.classList.remove('arrived');
    place.addEventListener('blur', leave, { once: true });
    return () => place.removeEventListener('blur', leave);
  }, [hash]);
};
